/// Words common in names on official lists, by how common they are.
///
/// Made by `Benchmarks/screening/words.py`. Vowels are one sound here, so that all spellings of a
/// name are counted together. What is not here is rare.
enum CommonWords {
  /// Twice as common from line to line, from 8 names of 26,645 on.
  static let persons = """
    CaGamarana Cala Cama Camazav Capa Car Cara Caraf CarnaSav Cat Catav Cavaz Crastafar GaTafa \
    Gadar Gala Galab Galana Gamda Gana Garab Gasam Gasama SaSana Sabab Sabana Sabl Safaq Sahad \
    Sahadah Sahbaz Sahla Saka Sakar Sakra Sala Saman Samara Samlax Sams San Sangala Sarafa \
    Saran Sarbakav SavCanka Savalav Sawax Tamas Zakav Zana Zaravlav aD aGajana aS aZar \
    abahasan abal abalGasam abara abdah abdalhamad abdalkadar abdalkaram abdalqadar abdalrazak \
    abdar abdaraham acab acasta adah adalah adalfa adana adanav adardavna adgar adran adras \
    adwan afa afran ag agalar agara agnatava ah ahanavaC ahdal ajada ajaz ajma akal akamav \
    akran aksanav alaC alacsandr aladzamar alaksan alaksanka alaksav alam alanga alansa alaqa \
    alasa alasav alavara alaza alazavata albartavaC alcadas aldan alfrad alha alhasan alkadafa \
    alsad altabava alvarada amada amazca amqa amra amran anaba anacant anacavaC anaka anakvaC \
    anaza andraj andravna anga angala antafav antanav aqab aqal araS arab araba araja arala \
    aralana aran araqa araslav arat ardakana arfala arkan arlanda arlav armaSana armakav \
    armanaza armas arnalda arnasta artar artaz asada asadalah asadra asafavaC asal asamadan \
    asamah asana asapav asavaC aslan asmala asmalav asmant astaban astrada ataba atar ava \
    avanava avanavac avarasta avdav avhan avhanavaC axmad axras axtar aza azada azama azarav \
    azat azatalah baCar baGara baGdada baSab babakar badan badr badra baha bahram bak bal bala \
    balaba balasav balatska baltran ban banah banaks banar bang banjaman baqa bar barada \
    barakza baranav barara barasav baraza barhan bartnakav basat basca bastamanta batala \
    batras baz baza bazlar bhatva brakan ca cabala cabrara calastan carada caralana carana \
    cardan cardana cardanas carman cazaras cazaraz clada da daba dabasa dadav daga dagala \
    dagan dagla dahGan dahar daka dal dalgada dam dama damangaz damas damatra danala darGam \
    daraSanka daran daraxSan darda darnawa darta daw dmatraj dmatrav dragan drakdal faDal \
    faDla fabada facal fadarav fadaravna fahan farad farah farak faraq farara fard farhad \
    farhan farsanka fatama fatamah fawza fazalah frada fradkav fraj franca frank gaCa gaDafa \
    gabarava gada gadafa gadalapa gadan gafar gajav gak gala galan galarma galbarta gan \
    ganadavna ganzala ganzalas gapta garan garav gasav gatdat gatwaC glab gwang haCam haSan \
    haTa haTam haba hababa haga hajaj hajatalah hakmat hala halaba halal halaq hamCa hamadah \
    hamadraza hamama hamaqana hambarta hamda hamsa hamzah hanabal hanafa hanah hanra haq hara \
    haras harb harba harman hartada harza has haswana hat hlang hraharavaC hsang htan htat \
    jada jahana jahna jamala janaTan janakavaC janakawatS jaqan jawad jawdat jhan kaSlaf kaba \
    kabasa kadar kadarav kadarava kafa kafah kak kal kala kalaSav kalak kalakav kalasnakav \
    kamar kanama kanan kananav kansa kar karCanka kara karakan karaman karan karana karda \
    karpanka kasalav kasav kastanka kata katanga katarja kawa kawara kazak kazam kazlav kazman \
    kravCanka kravaraCka ksa ksana kwak laT labadav labav laca ladan laka lalaba lam lama \
    lanarda lang lapa laqman larajana larant laranzana lasa lasakan lastad lavala lvavaC \
    maCtar maGraba maSal maStaq maSxas maZar mabrak mad mada madvadav magamadavaC magana \
    mahabak mahamat mahanad mahandas mahmada mahra mahraz majahad majal makal makalana makarav \
    maksama maksamad malaSav malafav malah malaka malana malang malasavac malawa malaxan \
    malham mamata mamatamang manan mandaz mandra maraf maral marazav marca marfan margan \
    margarata markav markavaC marqaz martada martanav martazava marwan masana masar masawa \
    masfar masla matan matanda matanga matar matara matasam matvav mawafaq maxala maxalav \
    maxav naba nabla nacalas nada nadar nagaS najad najar nak nala naman namba namr nan nanaz \
    narjaman nasralah nastar nava navakav nawfal nazara ngakasat nkanda paSawara paSkav \
    palaCanka palada pan pana panav panga paraja pargan partala parvaz pasaCnak pasandadah \
    paskav pata patana patraSav patrak pavla pavlaCanka pavlav paz plaSavska platnatska \
    pravasla qadafa qadsah qahtana qan qantara qaraSa qasa qasar raCam raCard raDa raSada \
    raSda rabah rabart raca radalfa radan radwan rafa ragala rahal rahana raharavaC rahmana \
    raja rajab rak raka rakan ralas ram ramadan ranat rancan randan rang rasad rasal rasalas \
    rastama raxmanava razaq sabar sabra sadat safadan safalah safan safara safaraS safava \
    sahar sahra sajad sal sala salaha salahadan salas salavata salavav salma saltana salvadar \
    sam samal samanav samanavaC sanDa sanG sanad sandaval sandra santaga santana sanwar sarana \
    sargaj sarganka sarhan sarhavaC sasa savalav skaC sparadanav stanaslavavaC stapan swa tab \
    tabataba tagav tahmasaba tahrana tak talaba talal talha tam tamafav tanasa tapa tarab \
    taran tarantav tarasa tasar tawfaq taxtaxanav taza tkaCav tranadad tsang vactara \
    valadamaravna valantan valantanavna valanzala valasqaz valav valdaz valfavaC varaba vargas \
    vasal vasaladas vasqaz vatalaj vazqaz vladalanavaC vladaslavavaC wada wafa wafaq wah wahad \
    wahba wakad waktar walam waltar wanda wazar xaSaban xadakavska xadam xadr xadzamaratavaC \
    xalada xalaq xalfan xamanka xana xanana xaralah xatarja xazalbak xrakav xranan xrat zaGar \
    zaGraba zaba zabada zahada zahra zaka zakar zama zambada zambrana zana zanab zapada zara \
    zatan zatar zaw zaxarCanka zaxarav zaxarava zdralak
    Caka Dara GaT Gafar Galam Galamraza Gasan Gaza Sa Saban Safa Sah Sahab SalaS Salah Sama \
    Sara Ta Tan Tat Za aCa aSa ab aba abadah abalfazl abdalaha abdalazaz abdalmalak abdalraham \
    abdalrahman abdarahmana abrahama adab adard adardavaC agana agaravna agla agnaca ahmada \
    ahsan ak akavlavaC akram aksana aladzamaravaC alaks alaksandra alaksavna alas alfansa \
    alfrada alvara alvaraz ama amala amana amanalah amara amr anakavaC anastasa anat andras \
    ansara aqbal ar arac araf arak aras arkada arkadavaC armanda artaga artara as asGar asara \
    aslam asman ata ataf avala avanavna avganavna awas axand azad ba baba bada bahzad baka \
    bakar bana baraC barakat barasavna barzan basal basam bata blanca cala cantraras cara \
    casar castala castra dad dala daman dang daqa darwaS dawad fa faTa fada fadal fagara fahad \
    fahd falah falapa fara faraj farnanda farnandaz faza fazal francas galana gara garara \
    gararda gargas garman gastalam gastava gataraz gazman gragara haSama hactar hadara haj \
    hakam hamSa hama hamah hamam haraT haran harara harzalah hatam jabara jabral jak jala \
    jamah jamanaz jana jara jasaf jazara jr kalav kan karama karav kasam katarana kavalCak kaw \
    kazakav kaznatsav kwang laba lada ladmala lala lana lanadavna lara larasa lava maCal \
    maGadam maSan mabarak mahad mahajar mahamada mahamadraza mahd maja majtaba makala malad \
    malam malan maman mamar mana manaz mandaza mant marad marada marala maralas maram maran \
    maraslav marza masad masava maslam masra mata maxalavna maxlaf maxtar maza mazan na nabal \
    naja najab najm nakalav nakata nakatan nal nana nang nara narza nasaf nasr nazam nazar pa \
    padra pal pala panamarav papav par para patar patra patraca patrav patravna qaDafa qatarja \
    raban rabarta racarda rafaq raga ral ramanavaC ramara ramza ran rana rasa rasara raslan \
    ratanbarg raz sab saba sabawa sabha sadaG sadam sadaq safa sahab sahal sak salamah salazar \
    samad samara sana santas saqar saqr sata satar savCanka saw saxaranka stapanavaC taha tala \
    talab tamCanka tama tamar tana tang tarak taraq tata tsarav vactaravaC vadamavaC vahad \
    vala valanca valantana valaravna vara varabav vasalav wahab waktarawatS wal wasam xadar \
    xalafa xar xara xatab zaban zada zadah zahrana zakara zan zar
    Sar Saraf Zang aGa aSraf aTman ababakar abada abdala abdarahman ad ada adal adam adan \
    adarda adnan ahar akatarana akbar alagavaC alajandra alan alaraza albarta anatalavna angal \
    anraqa anwar aravna asam asama asan asar ascar avanav awad azam bakr balal bara basar dab \
    dana danal davad daz dmatravaC dzmatra fad fadaravaC falaks faras fasal fatah fawaz faz \
    flaras francasca ga gabral gal gamaz ganada garca garga gargavaC haSam habab hada hadar \
    hajaza hak hamada hamdan hamza han hana hang haqana hasam hasana ja jabar jafar jafara \
    jahad jahn jalal jama jamas jang jarga jasam javad javar kana kanstantanavaC karal \
    lakaSanka lan lanad lataf maTana madana magal mahar maka makalavaC malak manal manar mang \
    mar marat martan martanaz martaza masab naf nama pak pang paraz patr pavlavaC qadar raSad \
    raba rad raf rafal rama ramaraz ras rastam ravara rawa saf salama salamana salman saltan \
    sama saman san sanCaz sang sara sargavna sarha stanaslav svatlana ta tahar tan taras tarka \
    vadam vaktaravna valadamar valadamaravaC valantanavaC vasala vasalavna vatala vatalavaC \
    vladaslav wa wala walad wan wang xalaf xamas za zad zafar zahar
    Ca Cal Can Cang abad abas abda agaravaC alah alaksandravna alga amad an ana anas anatala \
    andravaC antan antana arana artam asa asad asmal avan azaz baSar baras barasavaC carlas \
    dan danas dara ganadavaC ganzalaz gragaravaC ha harnandaz jasas ka kam kamal kang \
    kanstantan karam lanadavaC lapaz las ma mahda mahsan majad maksam mala man mansar marana \
    nakalavna nam nar nasar natala patravaC paval qasam ra rada radragaz raham raman sa sada \
    salaman samar takrata tatana vaCaslav vaCaslavavaC vactar valara valaravaC vladamaravna \
    xalal xan
    agar aha alag alaksavaC alana aman anatalavaC ang ara asaf avanavaC avgana avganavaC hamad \
    jamal jan jasa la mahmad mara masa mastafa maxal maxalavaC nakala rahman raza salam \
    sargavaC vaktar vaktaravaC vasalavaC xalad
    abd abdal abdalah abraham alaksa alaksandar alaksandr alaksandravaC amar andra aravaC \
    dmatra nakalavaC sad salah sarga vladamar vladamaravaC
    ahmad hasan
    ala
    mahamad
    """
  /// Twice as common from line to line, from 8 names of 33,335 on.
  static let organisations = """
    Cak Calabansk Camkat CangZa Canga Cangfang Carlas Gam Sabab Sah Sahada Sama Sar SarG Saraz \
    Ta Tamas Taraf ZaCan ZaSan Zaha ZangSang Zapa aCalan aStar aTarata aZmaS aZna ab aba abad \
    aban abas abaxavska abdalah abmaZavana abraham abs acanas acs actabar adan adatava adgar \
    adkaznastsa adward afracan ag agalna agancas agapt agc agla agra agracala agrapacara ah \
    ahracat ahrar ahsan aja akata akataranbarg akrana aksa aksacatava aksp aksplaratan \
    akstarnal aktsanarnaga alaSa alactracata alactran alaf alah alajandra alaktrak alaktran \
    alaktrana alaktranaka alaktranaks alaktraprabar alam alamantas alana alans alas alasa \
    alaslararasa alata albarta aldaz alharaman alta amad amah amal amanatan amarska amc amdad \
    amga amp ampaks ampals ampara amparal amparan ampartadara amprasaral amqa amran ams amsk \
    amz anGalab anTana anargataCaska anas anata anats anavatava anavatsa anba and andan \
    andapandant andraw anfa anfrastractara angal angan anganas anma anspactan anspar \
    anstramantatan antagral antagratan antarar antaras antarnat anvaranmantal anvastatsana apa \
    apaks apan aparadara aparatan aparatang apatna apc apk aprasad apta aptac aptaka \
    aptalactranac aptalactranacs aqa arT araS araba araban arac arals aralvaganzavad arana \
    aranda arans arapan arara arasl ardar arganac arganazad arganazatsa argas ark arlana armak \
    arman armanda armarad arms arsanal art artabatat arvan arwas arzamas arzamaska asalt asama \
    asambla ascar aslamah aslamaqa asm asmal asr asra astac astanbal astra astranatacs atahad \
    atala atama atamabala atamad atamatacs atamatad atamatav atc atkrataga atlantac atm \
    avakampana avanacs avangard avatsana avpatara avrara avraz avtamataka aw awa awnad axmat \
    azal azam azan azar azavska azd baC baSar bab baba bacantanara baf bahaSta bahang bakal \
    bal balad balaga balagacal balama balan balaraska balasam baltac bam banam banan bandar \
    bangladaS bankang barakada bard barg basan basar basna baspalatna bast bastan bataCnalaga \
    batalans batara baxara bga bm braGt braTarhad bradcastang brakar brakaraga bran bransk \
    braza cabana cabanas cabar cac calafata calamba caltara caltaral cam camadata camadatas \
    cambana cambastablas camp campasatas campatars can canada cang cangras cansal cansaltanca \
    cansaltant cansaltants canstractara canta cantara capar capras captan car caral caramac \
    carana caranca caras carparacan cartaz casa casac casar casc caspan cb clan clas cnc \
    cramanal crastal cratava crawn csac csc dabaCa dabna dac dak dal dala dalag dalfan \
    dalnavastaCna dama daman damascas danaS danamac danamacs danasmanlak danatsk dangfang dap \
    dar daravatavas dart dasarala dasaralas dastrabadara dastract datana dav davaca davana \
    dmatra dprk dralang dta dv faSang factarang fad fadaratsa fadarava fadasa fajan fakal \
    falapanas falcan fald fam famala famalas fanans fanansava fanavaran fap faraz farc farmaca \
    fars fart farward farwardang fasacal fast fatah fatanacs fatar fava fazaka fkp fla flaras \
    flarata fradam franca francasca franza fz gadalapa gadanca gads gak gal galaksa gams gana \
    gant gara garamankal garant gardan gardans garza gasalanara gastaraS gata gavarnmant gaz \
    gaza gazprambank gk glaba glas gpb gratar gtlk haSa had hadqartars haha haksan hal \
    halacaptar halal haman hamanataran hamat hamza hana hanan hanar hangda hapa haram haras \
    harataga harazan harazant harmana harmaz harzalah has hasang hatan hazmatlara hs hta hwa \
    jabhat jada jal jala jam jamata jana janan jangan jangksa japan jarasalam jasan jastaca \
    jat javar jawalara jawalra jscb kabar kada kahana kaja kak kamaz kamplaks kamsamalsk kan \
    kanSan kana karC karCala karCatav karam karamaks karav kasmaCaska kata katab katabat \
    katranga kavan kazana kazanska kran krastal krdv ksaman ksanwa kvant laC laba laban \
    labarataras labarta labs lad ladaga ladar lafa laga lagan lahansk lakal lama lamt landa \
    landan langa lank lara lasa lata latas lawa lazang lng maCanas maGta mabala mabalasatan \
    mad madal madana madas mag maga magal magaraC mahan mahmad mahsan maja majad maka makran \
    maks maksaca malak malana malar malat malata malta manacapalata manafactara managang \
    manajmant manal manaral manas manastara manatar mandal manma mansar mantananca maqdas \
    marSal maralas maram marca mark markat marqatala mars martanaz masa masan masandra \
    masaramant masarang masjad mast mastar mastazafan mat mata mataSanska matalarg \
    matalargaCaska matals mataralav matars matsabaSa maxal maxanaka mc mfg mk mkb ms mt mv mz \
    nabla nac naca nacanal nada naja nakala naklat nam nana nanalaGtang nanda nang narTarn \
    narTwastarn nasa nata natsanalna navagatar naval navarasa navas navasabarsk navgarad naws \
    nga npc nsc paSra pac paca pacafaca palamar palataCnacal palatacal pama pana panama \
    panansala panar panda pansan pansana pant panta papa papalana papalanas papla paraz parl \
    parmska partnar parvaz pasdaran pat pata patar patraCam patral patrat pawdar paz pazarlama \
    pk plastak platan pmc prabar prabarastrana prabarav prablams pracaramant pracas prada \
    prafactara prafasanal prakladna prakt praktna pramar pramara pramata pramatan prantang \
    prapalsan praparta prasanars praspact pratan psb qalata qanZa qangka qasam raC raCard \
    raSad raSan raSana raba rabar rabatacs radaga radan radataxnaCaska rafanang ragamant \
    raganalna ragastratar rah rahbar rahmah rahman rajah rak raka rala ralwa rama raman \
    ramanska ramantna ramaraz ranald ranavatan rapad rasal rasang rasatam rasnaft raspablaka \
    raspablakanska rastarant rastaranta rastr rata ravar ravara ravars ravaval raw razan \
    razava rk rsk saTarn sabara sabarska sabataga sabz sacadad sacars sacasar sada sadaf sadan \
    sadaramantna sadr safara safga saft saftwara sag saga saganda sahal sahara sakal sala \
    salacanas salad salafa salah salam salar salas saldars salk saltan salvar samala samar \
    samara sanah sanang sanata sanataram sangapara sankt sant santa sap saparata sapfar \
    sapfara saplas saprama sar sarafa sarah sarana saras sarca sas sastamlara sata satalata \
    satara satarn satlamant savan savar savara savastapal savtast sawa saxa saza sazah sazan \
    sc scat sds skalkava skavarsa skb smaT smt spara sparklang spatnak spatsalazaravana \
    spatsalna spc sr src staf stala stana stap stara staraga stars start statan stc stra \
    stractaral stragla strat stratagac stratalna svat svatlana svaz swas taCmaS taCna taCnac \
    taCnacs taCnaqa tada tahrak taka taknak taknalaja takstal takstala talaban talacamanacatan \
    talacamanacatans talar talavasan tama tamal taman tamas tamp tanasa tanda tankar tankars \
    tanzam tap tapa taraT tarazm tas tasah tasamacalak tat tatan tava tavan tawan tawhad tmk \
    tp tr tractar tradars trank transparta transpartas transpartna ts tsa tsargrad tskb twa \
    vada vahacla vak valas valga valna vanazala varf vastaCna vataz vs wada walam wangs wapans \
    warkars wasa watar whalasalars xalad xalada xalafah xaldanga xam xamana xar xatab xatam \
    xavar xazastan zad zagras zala zalata zalav zanat zanc zara zaran
    Cam Camacals Canasa Cangqang Cap Carata Casan Gadar Sana Sanang Sanksa Saraf Zajang Zan \
    Zangka aT abdal acadamacan ada adacatan adacatanal adk admanastratan af afa afalatad afars \
    aga agar agat agracaltaral agranaCana akadama akadamaka aks aksan akspras aktsanarna \
    alabaga alactra alactracal alactramaCanacal alaks alaksa alaksandar alamanam alamant alan \
    alanca alavatar alga ama amprasa anZanarang anarja anatarna anda andanasa andra anganars \
    anha anmanad ansat antalagant antana antar antarnacanal antarnal antl apanlab apravlaSa \
    apravlana aptacs arab arak aralska aranatacal aranatacs arantal arapa aras arctac ard \
    arganaCana arkat asacatas asaf asal asam asan asat asfahan askra astak atamac atanamas \
    atlas ats atvatstvanasta avan avarsas az aza badgatara bagrad bajatna bala balaras \
    balarasan ban bana banad banca bang bar baran barang barma basa basaj bat bata blak \
    braTars bradga bragadas bras ca caba cal camand camarca camasan cambada cambracan cambran \
    campanants campasata canga cantractang caparatan caparatava carban carcat carlas \
    carparatava cartal cas casana caval crama craman daba dalta dam damacratac damand danal \
    dandang dangan dapasatara dasang dastrabatan data davacas davad dawa drag factaras fadan \
    fajr fan fana fanaks fanavara far fara farma farqan farst fartana flaGt flat fra gad gada \
    galan gama gan ganaratan ganzalaz garca gards garga garna gastar glara granat grand grat \
    haGar hafa haja hala hama hamad han hangZa hangkang hara harakat harban harnandaz hat \
    havacalak hawala hazbalah jaS jahan jahn jamah jamal jamas jand jangsa jasaf jasas kam \
    kama kamarCaska kambanat kantsarn kapatal kardastan karparatsa kavah kazan krasna ksanjang \
    laGt labalata labanan labanasa lada lagastac lajastak laka lal lam land lapaz lasang lasar \
    lavant law maCanacs maSanastrana maban mac macra madacana madarn madrasa mahda mahr mak \
    makana makang mal manara mang manmar mansk mar maran markatang marska martan martars mas \
    maskavska maslam mastafa matalarga matalargacal matar maxanaCaska naZna naft naka nama \
    nangba nar nard nasar nat nataral navan navatak navska npf npk ns nts pablaCna pacafac pak \
    pakastan pal palas pan pangang papalar par park parm parsa parsan partnarSap pasargad \
    patarsbarg patra plas plaza pra prabarastratalna pracasang pragras prajacts prama \
    pramaSlana pras pratactan pravata qaSm qada qan qang qaran raban rabart raca racanasanca \
    racanstractan radar radragaz ragan raganal ragastrar rakat ralaf ram rana rang rapablacan \
    rasart raska raspansabalata ravalatan raza razraz razvata rd rf rn saCan saTwast sab saba \
    sabardanata sabsadara sacal sacand sadastratalna safa safacanca sagnal sal saladarata \
    salaman salatan salf sam sanCaz sanabal sans sapah sapahan sapahr sapartars sarga sarvas \
    sasa savarna sb scf sk smac sp spa spacalazad spad spb stada stadas stak strala taba \
    tadbar tahran tak tal talacam tals tamar tana tar tara taraq taras tarasm tarbana targava \
    tarmanal tasa tast tastang tavarastva taxnaCaska taxnaka taxnalagaCaska td tra trad \
    trafakang tranang transfar transgaz transnaft traval tsna tv va vab vactar vactara vaga \
    vaktar vala vampal vana vantara vantaras vasan vastak vladamar vsarasaska waT wad wahan \
    waksa wal walat wana warks wava whata xalal xaldang xan xara xarasan zang zvazda zvazdaCka
    Ca Camastra Cangda Caratabla Sam San Sandang Sang Sapard Sara Za aCraZdana aca acanamac ad \
    advancad afSara afraca aha ahmad aka akb aksparamantal alactrac alaktranak alfa almaz amam \
    amar anan anat anavarsal anavatan angana anmabalara ansaranca anstramants anta antagratad \
    antalaganca antarprasas antata anvarsanas anvast aplad aptacal aqsa aral araq arganasatan \
    argc arlanas armad as asas aslam astarn astata ata atamatan atkrata ava avac batalan bla \
    bragada camanacatan camanacatans camant camarcalazadara campatang campatar cancal \
    cansaltang cara carga cata catc clab clad cradat dafanca dagatal dalan dana dang dara \
    daractarata davasan fadaralna fadaratan fal fananca fanancal fang farm fatara fraGt frant \
    fsa gald galdan galf gangZa gard gazpramnaft gran grap haG haba hada haraman hasa hasan \
    hatal hava jama jamat jant jasa jr kala karan kb ksang lab labaratan labaratara lan lana \
    lanas lang las maCal maSanastratalna mada madacal madla majahadan mala masala mascaw matal \
    mataral nak nan narT nara natwark navagatan pala palaca palastana palastanan pang para \
    part parta partnars parts pracasan pradacts prajact pranca prapartas prasan pravanca qa \
    qads qangda qantam rafanara rahs rapar rasarcas rasaska rasastanca rt saT saZa sabaran sad \
    sama saman sanat sang sapart sapla sara sastama saz sbarbank ska smart st taCnalagacal \
    tactacal tajarat tala tam tang tanjan taxnalaga trans transpart transpartatan trast \
    tsantralna vtb walfara wan wang warld wast za zana
    Camacal Can Cang Sahad Sapbaldang Zang abSastva abadanana ac acan afaca aftar aganca ak \
    ala am aman amana ampart ana anatad ang ansar anstatatan anstramant anvastmants aranan \
    arcraft arma asa asladavatalska aslama ast at ba baldang basanas branC camata camplaks \
    cancarn cantra capatal carps da dafansa dan dapartmant fa fadaral fand faragn farca farcas \
    fasacs ga gang gasadarstvana gazpram grapa hk jahad jan jang kanstraktarska ksa maCana \
    maCanacal maCanara macralactranacs mahamad malatara man mana manafactarang manang manastra \
    mara maratama matarals mavamant naclar namad nanjang nava naw np npa pa pablac paplas pars \
    patraCamacal patralam pawar pradprata ra rad ral ran rapablac ras rasa ravalatanara sacata \
    salatans samacandactar san saran sastam spaca spacal stal star ta taC taCnacal tan tsantr \
    wa
    Cana Sa SanZan Sap acadama aksCanga akspart alactranac an anarga anavarsata anfarmatan \
    anstatat antarprasa anvastmant ap aqapmant ar ara araspaca arganazatan asacatan avatan \
    camarcal canstractan cantral das dasagn factara fandatan gas glabal ha hang hawa ja ka \
    kampana kang kara ksan la lagastacs ma marana na naCna natanal prazvadstvana rada rasan sa \
    sacarata sana sarvaca sastams scanca scancas tacarat
    SanGa Sapang al alactranacs andastra andastral andastras anganarang aran aslamac bajang \
    bara cantar davalapmant ganaral managamant plant pradactan sarvacas scantafac stata \
    taCnalagas trada zavad
    anstatata antarnatanal bank rasarC tradang
    taCnalaga
    """
}
