#!/usr/bin/env python3
"""Kills commands at random moments and looks at what they leave.

usage: run.py PROGRAM [KILLS] [SEED]

Imports, decisions, screenings, builds and plans are stopped with SIGKILL (or SIGTERM, one in four) at
a random moment of their usual time, some of them two at once. After each kill the store has to be
whole and hold every step that was told to be done, the graph has to be used or built anew, and the
files of a plan have to be of one run. Ends with 1 where anything was lost or mixed. Everything lies in
a directory of its own.
"""

import json
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time

program = os.path.abspath(sys.argv[1])
kills = int(sys.argv[2]) if len(sys.argv) > 2 else 500
chance = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 1)
root = os.path.abspath(os.path.join(os.path.dirname(__file__), "../.."))
fixtures = os.path.join(root, "Tests/ComityCLITests/Fixtures")
desk = tempfile.mkdtemp(prefix="comity-kills-")
store = os.path.join(desk, ".comity/lists.sqlite")
environment = dict(os.environ, XDG_CACHE_HOME=os.path.join(desk, "caches"), HOME=desk)
faults = []


def run(*arguments):
    return subprocess.run(
        [program, *arguments], cwd=desk, env=environment, capture_output=True, text=True)


def kill(*arguments, usual):
    """Starts a command and kills it; whether it had ended well before."""
    process = subprocess.Popen(
        [program, *arguments], cwd=desk, env=environment,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(chance.uniform(0, usual * 1.1))
    process.send_signal(signal.SIGTERM if chance.randrange(4) == 0 else signal.SIGKILL)
    return process.wait() in (0, 1)


def fault(text):
    faults.append(text)
    print("FAULT:", text, flush=True)


def watch_list(edition, size=400):
    """A list in the layout of the United Nations, with invented names."""
    people = "".join(
        f"<ENTITY><DATAID>{number}</DATAID><VERSIONNUM>1</VERSIONNUM><FIRST_NAME>Vantor {number} "
        f"Holdings {'x' * 200}</FIRST_NAME><UN_LIST_TYPE>Test</UN_LIST_TYPE><REFERENCE_NUMBER>{number}"
        f"</REFERENCE_NUMBER><COMMENTS1>edition {edition}</COMMENTS1></ENTITY>"
        for number in range(1, size))
    day = f"{2000 + edition // 300:04}-{edition // 25 % 12 + 1:02}-{edition % 25 + 1:02}"
    with open(os.path.join(desk, "list.xml"), "w") as file:
        file.write(
            f'<CONSOLIDATED_LIST dateGenerated="{day}T00:00:00.000Z"><INDIVIDUALS/><ENTITIES>{people}'
            "</ENTITIES></CONSOLIDATED_LIST>")


def records():
    """What the store has recorded; None where there is none yet."""
    if not os.path.exists(store):
        return None
    log = run("screen", "log", "--format", "json")
    if log.returncode != 0:
        fault(f"the record is not whole: {log.stderr.strip()}")
        return []
    return json.loads(log.stdout)


def usual(*arguments):
    start = time.monotonic()
    run(*arguments)
    return time.monotonic() - start


shutil.copytree(os.path.join(fixtures, "law"), desk, dirs_exist_ok=True)
shutil.copy(os.path.join(fixtures, "project.yaml"), desk)
law = os.path.join(desk, "jurisdictions/aa/trade/rules.yaml")
with open(law) as file:
    law_text = file.read()

# First imports, on their own and two at once.
watch_list(0)
span = usual("lists", "import", "list.xml")
done = 0
counts = {}
first = kills // 5
for attempt in range(first):
    shutil.rmtree(os.path.join(desk, ".comity"), ignore_errors=True)
    ended = kill("lists", "import", "list.xml", usual=span)
    counts["first import"] = counts.get("first import", 0) + 1
    if ended and not os.path.exists(store):
        fault("an import ended well and left no store")
    if run("lists", "import", "list.xml").returncode != 0:
        fault("after a killed first import nothing can be imported")
    if len(records() or []) != 1:
        fault("a killed first import left more or less than one edition")

shutil.rmtree(os.path.join(desk, ".comity"), ignore_errors=True)
pair = [subprocess.Popen([program, "lists", "import", "list.xml"], cwd=desk, env=environment,
                         stdout=subprocess.DEVNULL) for _ in range(4)]
if any(process.wait() != 0 for process in pair) or len(records() or []) != 1:
    fault("concurrent first imports made more or less than one edition")

with open(os.path.join(desk, "project.yaml")) as file:
    project_text = file.read()


def name_project(number):
    """Names the project after a run, in all that the plan says of it."""
    name = f"run-{number}-x"
    with open(os.path.join(desk, "project.yaml"), "w") as file:
        file.write(project_text.replace("Laser guide star", name).replace("guide-star", name))


name_project(0)

# Imports, screenings and decisions into a store that is there.
key = re.search(r"query ([0-9a-f]{16})", run("screen", "Vantor 7 Holdings").stdout)
plan = ["plan", "project.yaml", "-o", "out"]
spans = {
    "import": span,
    "screen": usual("screen", "Vantor 7 Holdings"),
    "decide": usual("screen", "decide", "cleared", key[1] if key else "", "UN/7", "--reason", "r", "--by", "b"),
    "plan": usual(*plan),
    "build": usual("build"),
}


def plan_run():
    """The run that each file of the plan is of: the name of the project, which changes with every run."""
    texts = []
    for name in ("plan.md", "plan.html", "answer.json"):
        with open(os.path.join(desk, "out", name)) as file:
            found = set(re.findall(r"run-\d+-x", file.read()))
        texts.append(found)
    return texts


edition = 1
for attempt in range(kills - first):
    kind = chance.choice(list(spans))
    counts[kind] = counts.get(kind, 0) + 1
    if kind in ("import", "screen", "decide"):
        before = records() or []
        if kind == "import":
            edition += 1
            watch_list(edition)
            ended = kill("lists", "import", "list.xml", usual=spans[kind])
        elif kind == "screen":
            ended = kill("screen", "Vantor 7 Holdings", usual=spans[kind])
        else:
            ended = kill("screen", "decide", chance.choice(["cleared", "confirmed"]), key[1], "UN/7",
                         "--reason", "r", "--by", "b", usual=spans[kind])
        after = records() or []
        if after[:len(before)] != before:
            fault(f"a killed {kind} changed the record")
        if len(after) - len(before) > 1 or ended and len(after) == len(before) and kind != "import":
            fault(f"a killed {kind} left {len(after) - len(before)} records")
    elif kind == "plan":
        name_project(attempt + 1)
        kill(*plan, usual=spans[kind])
        names = plan_run()
        if any(len(name) != 1 or name != names[0] for name in names):
            fault(f"the files of the plan are of several runs: {names}")
    else:
        with open(law, "w") as file:
            file.write(law_text.replace("title: ", f"title: Law {attempt} ", 1))
        kill("build", usual=spans[kind])
        shown = run("query", "SELECT title FROM v_rules WHERE title LIKE 'Law %'")
        if shown.returncode != 0 or f"Law {attempt} " not in shown.stdout:
            fault(f"after a killed build the law is another: {shown.stdout}{shown.stderr}")

left = [os.path.join(folder, name) for folder, _, names in os.walk(desk)
        for name in names if ".building-" in name]
run("lists", "import", "list.xml"), run(*plan), run("build")
print(f"{kills} kills ({', '.join(f'{count} {kind}' for kind, count in sorted(counts.items()))}): "
      f"{len(faults)} faults; {len(left)} unfinished files left for the next run")
shutil.rmtree(desk)
sys.exit(1 if faults else 0)
