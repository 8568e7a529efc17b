# make site   installs what is missing, builds oit and compiles Content and Templates into Site
# make test   all that CI asks: tests, format, this repository's own content, two equal builds
# make bench  this project beside Hugo and the floor in C: make bench PAGES="1000 10000"
# make stress the long tests: hundreds of kills, thousands of attacks with counts, larger input, a minute of fuzzing for each reader

OIT = .build/release/oit
LIBRARIES = libcmark-gfm-dev libcmark-gfm-extensions-dev libqrencode-dev libyaml-dev \
  libexpat1-dev zlib1g-dev libpoppler-glib8 libvips42 fonts-thai-tlwg
# What the tests need beside them.
TOOLS = python3 python3-venv python3-jsonschema python3-yaml libxml2-utils librsvg2-bin zbar-tools rsync strace \
  faketime chromium poppler-utils gcc libc6-dev
# The day for which tests and the sample are told: half the list of 2567 is due, half is not.
TODAY = 2024-03-31

.PHONY: site test stress bench tool libraries tools lint tests check reproducible clean

site: tool
	$(OIT) build

tool: libraries
	swift build -c release

libraries:
	@Tests/setup/packages.sh $(LIBRARIES)

test: site tools lint tests check reproducible

tools:
	@Tests/setup/packages.sh $(TOOLS)
	@Tests/setup/specifications.sh
	@Tests/setup/readers.sh

lint:
	swift format lint --strict --recursive Package.swift Sources Tests

# Without testable imports the tests stand on the build that `make site` made, and it on theirs.
tests:
	swift test -c release --disable-testable-imports

stress: site tools
	OIT_STRESS=1 OIT_FUZZ_SECONDS=60 swift test -c release --disable-testable-imports

PAGES = 1000 10000

bench: site
	@Tests/setup/packages.sh python3 python3-venv gcc libc6-dev
	@Tests/Benchmarks/setup.sh
	@Tests/Benchmarks/bench.py $(PAGES)

check:
	$(OIT) check --today $(TODAY)

# Two builds in two places must be the same, byte for byte.
reproducible:
	@rm -rf .build/site-1 .build/site-2
	@for n in 1 2; do \
	  $(OIT) build --today $(TODAY) --output .build/site-$$n 2>.build/report || \
	    { cat .build/report; exit 1; }; \
	done
	diff -r .build/site-1 .build/site-2
	@echo "two builds are the same"

clean:
	rm -rf .build .cache
