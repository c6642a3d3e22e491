.PHONY: help serve test access-full dev build check bench content-report facts graph spelling

help: ## this list
	@sed -n 's/^\([a-z-]*\): .*## /\1\t/p' Makefile

serve: ## build the site and serve it on http://127.0.0.1:8080
	@scripts/serve.sh

test: ## lints, spelling, rules, content, the built site, the browser
	@scripts/test.sh

access-full: ## every page in every language, scheme, width and size of text: three quarters of an hour after a build
	@scripts/access-full.sh

dev: ## serve a development build on http://127.0.0.1:8081, rebuilt on every change
	@scripts/dev.sh

build: ## build the site into dist/
	@scripts/build.sh

check: ## format, lints of both targets, documentation
	@scripts/check.sh

spelling: ## the spelling of every word that readers see
	@scripts/spelling.sh

bench: ## bytes and times of each kind of page
	@scripts/bench.sh

content-report: ## what the content holds in each language, and its mistakes
	@cargo run --quiet --locked --package compiler --bin report -- content .

facts: ## what rests on a fact record: make facts ID=tel-emergency
	@cargo run --quiet --locked --package compiler --bin report -- facts . "$(ID)"

graph: ## a consultation drawn, its words in LANG_CODE or English: make graph ID=scammed
	@cargo run --quiet --locked --package compiler --bin report -- graph . "$(ID)" "$(or $(LANG_CODE),en)"
