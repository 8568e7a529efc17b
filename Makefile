# make site   installs what is missing, builds oit and compiles Content and Templates into Site
# make test   all that CI asks: tests, format, this repository's own content, two equal builds
# make bench  this project beside Hugo and the floor in C: make bench PAGES="1000 10000"
# make dist   what is handed over to machines without Swift, in dist: .tar.gz, .deb and a container image
# make stress the long tests: hundreds of kills, thousands of attacks with counts, larger input, a minute of fuzzing for each reader

OIT = .build/release/oit
LIBRARIES = libcmark-gfm-dev libcmark-gfm-extensions-dev libqrencode-dev libyaml-dev \
  libexpat1-dev zlib1g-dev libpoppler-glib8 libvips42 fonts-thai-tlwg
# What the tests need beside them.
TOOLS = curl unzip lftp proftpd-core proftpd-mod-crypto openssl git nginx-light apache2 openssh-server openssh-client python3 python3-venv python3-jsonschema python3-yaml libxml2-utils librsvg2-bin zbar-tools rsync strace \
  faketime chromium poppler-utils gcc libc6-dev
# The day for which tests and the sample are told: half the list of 2567 is due, half is not.
TODAY = 2024-03-31

.PHONY: site test built stress bench dist handed-over bare-roots engines region tool libraries tools lint tests check reproducible clean

site: tool
	$(OIT) build

tool: libraries
	swift build -c release

libraries:
	@Tests/setup/packages.sh $(LIBRARIES)

# What tests need is fetched while tool and tests are compiled: together, since the tool's last
# modules stand on each other, and one core would wait.
test: libraries
	@$(MAKE) --no-print-directory --jobs=2 built tools
	@$(MAKE) --no-print-directory site lint tests check reproducible handed-over

built: libraries
	swift build -c release --build-tests

tools:
	@Tests/setup/packages.sh $(TOOLS)
	@Tests/setup/specifications.sh
	@Tests/setup/readers.sh

lint:
	swift format lint --strict --recursive Package.swift Sources Tests

# Without testable imports the tests stand on the build that `make site` made, and it on theirs.
tests:
	swift test -c release --disable-testable-imports

# The package in roots of Debian 12 and 13 that hold nothing else; as root.
bare-roots: dist
	@Tests/setup/packages.sh debootstrap
	Tests/Distribution/roots.sh dist

# Thousands of municipalities as docs/region.md says, over two hosts and on two nodes; as root.
engines: tool
	@Tests/setup/packages.sh parallel slurm-wlm munge iproute2 openssh-server rsync
	Tests/Distribution/engines.sh $(OIT)

# How long collecting takes, and what memory and bytes, from 100 municipalities to all of the country.
region: site
	Tests/Benchmarks/region.sh $(OIT) 100 1000 7850

stress: site tools bare-roots engines region
	OIT_STRESS=1 OIT_FUZZ_SECONDS=60 swift test -c release --disable-testable-imports

PAGES = 1000 10000

bench: site
	@Tests/setup/packages.sh python3 python3-venv gcc libc6-dev
	@Tests/Benchmarks/setup.sh
	@Tests/Benchmarks/bench.py $(PAGES)
	@Tests/Benchmarks/preview.py 1000 10000

# Linked once more: of C++ and what it stands on there are archives too, but not where the linker looks first.
dist: tool
	@Tests/setup/packages.sh python3 binutils
	@mkdir -p .build/archives
	@ln -sf $$(clang -print-file-name=libstdc++.a) .build/archives/libstdc++.a
	@ln -sf $$(clang -print-file-name=libgcc_eh.a) .build/archives/libgcc_s.a
	swift build -c release --product oit -Xlinker -L.build/archives
	strip -o .build/oit $(OIT)
	python3 Distribution/pack.py .build/oit dist

handed-over: dist
	@Tests/setup/packages.sh mandoc
	Tests/Distribution/check.py dist $(OIT)

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
	rm -rf .build .cache dist
