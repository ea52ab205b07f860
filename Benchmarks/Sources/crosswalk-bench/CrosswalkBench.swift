@main enum CrosswalkBench { static func main() {} }
