# `make example` and `make test` work from a fresh clone: they install what is missing.

swift_files := Sources Tests Package.swift Benchmarks/Package.swift Benchmarks/Sources \
  Fuzz/Package.swift Fuzz/Sources/fuzz
cases := jurisdictions/*/cases
example := reports/examples/cold-atom

debug := .build/debug/comity
release := .build/release/comity

.PHONY: packages build release test lint format check cases example bench fuzz kills clean

packages:
	.ci/packages

build: packages
	swift build

release: packages
	swift build -c release --product comity

# The tests of the code, then those of the law.
test: packages
	swift test --disable-xctest
	$(debug) check
	$(debug) test $(cases)

check: build
	$(debug) check

cases: build
	$(debug) test $(cases)

lint:
	swift format lint --strict --recursive --parallel $(swift_files)

format:
	swift format --in-place --recursive --parallel $(swift_files)

# Writes the plan of the example anew, beside its project file.
example: release
	$(release) plan $(example)/project.yaml -o $(example)

bench: packages
	Benchmarks/yaml/run.sh
	Benchmarks/graph/run.sh
	Benchmarks/crosswalk/run.sh
	Benchmarks/assess/run.sh

# Feeds every reader inputs that are made to break it, a minute each.
fuzz: packages
	Fuzz/run.sh 60

# Stops commands at 500 random moments and looks at what they leave.
kills: release
	Benchmarks/kills/run.py $(release)

clean:
	swift package clean
	rm -rf Benchmarks/.build Fuzz/.build
