//! The promises of the built site, held over the files in `dist/`.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "support/faults.rs"]
mod faults;
#[path = "support/html.rs"]
mod html;

use domain::locale::Locale;
use domain::route::{Place, Route, Single};
use faults::{below, files, none, root};
use html::Element;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use std::path::PathBuf;
use std::sync::LazyLock;

/// A document of the site.
struct Document {
    /// Its file from `dist` on.
    file: String,
    /// Its address: `/kk/rights/`, or `/404.html`.
    path: String,
    text: String,
    elements: Vec<Element>,
}

impl Document {
    fn named<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Element> {
        self.elements.iter().filter(move |element| element.name == name)
    }

    /// The value of `value` in the elements `name` whose attribute `key` is `wanted`.
    fn values<'a>(&'a self, name: &'a str, (key, wanted): (&'a str, &'a str), value: &'a str) -> Vec<&'a str> {
        let found = self.named(name).filter(move |element| element.has(key, wanted));
        found.map(|element| element.get(value).unwrap_or_default()).collect()
    }

    fn ids(&self) -> impl Iterator<Item = &str> {
        self.elements.iter().filter_map(|element| element.get("id"))
    }

    /// The route; documents of no language have none.
    fn route(&self) -> Option<Route> {
        Route::parse(&self.path).filter(|route| route.to_string() == self.path)
    }

    /// The data that the app starts from.
    fn data(&self) -> Option<Value> {
        let data = self.named("script").find(|script| script.has("id", "page"))?;
        serde_json::from_str(&data.text).ok()
    }

    fn structured(&self) -> Vec<Result<Value, String>> {
        let scripts = self.named("script").filter(|script| script.has("type", "application/ld+json"));
        scripts.map(|script| serde_json::from_str(&script.text).map_err(|error| error.to_string())).collect()
    }

    fn fault(&self, what: impl std::fmt::Display) -> String {
        format!("dist/{}: {what}", self.file)
    }
}

struct Site {
    documents: Vec<Document>,
    /// Every file from `dist` on.
    files: BTreeSet<String>,
    /// Scheme and host that the site was built for.
    origin: String,
}

fn dist() -> PathBuf {
    root().join("dist")
}

fn bytes(file: &str) -> Vec<u8> {
    std::fs::read(dist().join(file)).unwrap_or_else(|error| panic!("dist/{file}: {error}; run `make build` first"))
}

static SITE: LazyLock<Site> = LazyLock::new(|| {
    assert!(dist().join("kk/index.html").exists(), "there is no site in dist/; run `make build` first");
    let files: BTreeSet<String> = files(&dist()).iter().map(|file| below(&dist(), file)).collect();
    let documents = files.iter().filter(|file| file.ends_with(".html")).map(|file| {
        let text = String::from_utf8(bytes(file)).unwrap();
        let path = format!("/{}", file.strip_suffix("index.html").unwrap_or(file));
        Document { file: file.clone(), path, elements: html::elements(&text), text }
    });
    let documents: Vec<Document> = documents.collect();
    let home = documents.iter().find(|document| document.path == "/kk/").unwrap();
    let canonical = home.values("link", ("rel", "canonical"), "href").join(" ");
    let origin = canonical.strip_suffix("/kk/").expect("the canonical address of /kk/ ends in /kk/").to_owned();
    Site { documents, files, origin }
});

/// Pages with a language in front: those that are searched for.
fn pages() -> impl Iterator<Item = (&'static Document, Route)> {
    let routed = SITE.documents.iter().filter_map(|document| Some((document, document.route()?)));
    routed.filter(|(_, route)| !matches!(route.place, Place::EmbeddedQuiz(_)))
}

fn embeds() -> impl Iterator<Item = (&'static Document, Route)> {
    let routed = SITE.documents.iter().filter_map(|document| Some((document, document.route()?)));
    routed.filter(|(_, route)| matches!(route.place, Place::EmbeddedQuiz(_)))
}

/// The document at an address of the site, if one is there.
fn document(path: &str) -> Option<&'static Document> {
    SITE.documents.iter().find(|document| document.path == path)
}

/// An address as a path of this site with its fragment; `None` for addresses elsewhere.
fn inside(address: &str, from: &Document) -> Option<(String, String)> {
    let address = match address.strip_prefix(&SITE.origin) {
        Some("") => "/",
        Some(rest) if rest.starts_with('/') => rest,
        _ => address,
    };
    let (path, fragment) = address.split_once('#').unwrap_or((address, ""));
    let path = match path {
        "" => from.path.clone(),
        path if path.starts_with('/') && !path.starts_with("//") => path.to_owned(),
        path if path.contains(':') || path.starts_with("//") => return None,
        // Addresses are written from the root; anything else leads nowhere for certain.
        path => format!("{}{path}", from.path),
    };
    Some((path, fragment.to_owned()))
}

fn leads_nowhere(address: &str, from: &Document) -> Option<String> {
    let (path, fragment) = inside(address, from)?;
    let file = match path.strip_suffix('/') {
        Some(folder) => format!("{folder}/index.html").trim_start_matches('/').to_owned(),
        None => path.trim_start_matches('/').to_owned(),
    };
    if !SITE.files.contains(&file) {
        return Some(format!("`{address}` leads to no file"));
    }
    let found = fragment.is_empty() || document(&path).is_some_and(|page| page.ids().any(|id| id == fragment));
    (!found).then(|| format!("`{address}` leads to no element"))
}

#[test]
fn there_are_pages_of_every_kind_in_three_languages() {
    assert!(pages().count() >= 90, "only {} pages", pages().count());
    assert_eq!(pages().count() % 3, 0);
    assert!(embeds().count() >= 3);
    let strays = SITE.documents.iter().filter(|document| document.route().is_none());
    let strays: Vec<&str> = strays.map(|document| document.path.as_str()).collect();
    assert_eq!(strays, ["/404.html", "/"]);
}

#[test]
fn every_link_and_every_anchor_lands() {
    let mut faults: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    let mut followed = 0;
    for document in &SITE.documents {
        const LINKS: [&str; 6] = ["href", "src", "action", "poster", "data", "srcset"];
        let attributes = document.elements.iter().flat_map(|element| &element.attributes);
        let linked = attributes.filter(|(name, _)| LINKS.contains(&name.as_str())).map(|(_, value)| value.clone());
        let mut addresses: BTreeSet<String> = linked.collect();
        for property in ["og:image", "og:url"] {
            let named = document.values("meta", ("property", property), "content");
            addresses.extend(named.into_iter().map(str::to_owned));
        }
        for value in document.structured().into_iter().flatten() {
            let mut texts = Vec::new();
            collect_texts(&value, &mut texts);
            addresses.extend(texts.into_iter().filter(|text| text.starts_with(&SITE.origin)));
        }
        followed += addresses.iter().filter(|address| inside(address, document).is_some()).count();
        for what in addresses.iter().filter_map(|address| leads_nowhere(address, document)) {
            faults.entry(what).or_default().push(&document.file);
        }
    }
    assert!(followed > 3000, "only {followed} links were followed");
    let told = |(what, files): (String, Vec<&str>)| format!("dist/{}: {what} (in {} documents)", files[0], files.len());
    none(faults.into_iter().map(told).collect());
}

fn collect_texts(value: &Value, texts: &mut Vec<String>) {
    match value {
        Value::String(text) => texts.push(text.clone()),
        Value::Array(items) => items.iter().for_each(|item| collect_texts(item, texts)),
        Value::Object(fields) => fields.values().for_each(|field| collect_texts(field, texts)),
        _ => {}
    }
}

#[test]
fn what_an_element_refers_to_is_in_its_page_once() {
    let mut faults = Vec::new();
    for document in &SITE.documents {
        let mut known = BTreeSet::new();
        for id in document.ids() {
            if id.is_empty() || id.contains(char::is_whitespace) {
                faults.push(document.fault(format!("`{id}` is no id")));
            }
            if !known.insert(id) {
                faults.push(document.fault(format!("the id `{id}` stands twice")));
            }
        }
        const REFERENCES: [&str; 7] =
            ["for", "aria-labelledby", "aria-describedby", "aria-controls", "popovertarget", "list", "form"];
        for (name, value) in document.elements.iter().flat_map(|element| &element.attributes) {
            if REFERENCES.contains(&name.as_str()) {
                let missing = value.split_whitespace().filter(|id| !known.contains(id));
                faults.extend(missing.map(|id| document.fault(format!("{name} names `{id}`, which is not there"))));
            }
        }
    }
    none(faults);
}

#[test]
fn elements_lie_in_each_other_as_browsers_build_them() {
    let faults = SITE
        .documents
        .iter()
        .flat_map(|document| html::nesting_faults(&document.text).into_iter().map(|what| document.fault(what)));
    none(faults.collect());
}

#[test]
fn every_page_says_its_language_title_and_subject() {
    let mut faults = Vec::new();
    for (document, route) in pages().chain(embeds()) {
        let mut hold = |holds: bool, what: String| {
            if !holds {
                faults.push(document.fault(what));
            }
        };
        let language = document.values("html", ("lang", route.locale.code()), "lang");
        hold(language.len() == 1, format!("<html> is not in `{}`", route.locale.code()));
        for name in ["h1", "title"] {
            let texts: Vec<&str> = document.named(name).map(|element| element.text.trim()).collect();
            hold(texts.len() == 1 && !texts[0].is_empty(), format!("one <{name}> with words, not {texts:?}"));
        }
        let described = document.values("meta", ("name", "description"), "content");
        let length = described.first().map_or(0, |text| text.chars().count());
        hold(described.len() == 1, format!("one description, not {}", described.len()));
        hold((1..=160).contains(&length), format!("the description has {length} characters; 1 to 160"));
        let title = document.values("meta", ("property", "og:title"), "content");
        hold(title.len() == 1 && !title[0].is_empty(), format!("one og:title, not {title:?}"));
        hold(document.values("meta", ("charset", "utf-8"), "charset").len() == 1, "no charset".to_owned());
        let shown = match &route.place {
            Place::EmbeddedQuiz(quiz) => Route::new(route.locale, Place::Quiz(quiz.clone())),
            _ => route.clone(),
        };
        let canonical = document.values("link", ("rel", "canonical"), "href");
        let expected = format!("{}{shown}", SITE.origin);
        hold(canonical == [expected.as_str()], format!("canonical is {canonical:?}, not {expected}"));
        let robots = document.values("meta", ("name", "robots"), "content");
        let hidden = matches!(route.place, Place::EmbeddedQuiz(_) | Place::Single(Single::Design));
        hold(robots.contains(&"noindex") == hidden, format!("robots: {robots:?}"));
    }
    none(faults);
}

/// The language versions that a page names, by `hreflang`.
fn alternates(document: &Document) -> BTreeMap<String, String> {
    let links = document.named("link").filter(|link| link.has("rel", "alternate"));
    let pair = |link: &Element| Some((link.get("hreflang")?.to_owned(), link.get("href")?.to_owned()));
    links.filter_map(pair).collect()
}

#[test]
fn the_language_versions_of_a_page_name_each_other() {
    let mut faults = Vec::new();
    for (document, route) in pages() {
        let named = alternates(document);
        let address = |locale: Locale| format!("{}{}", SITE.origin, route.in_locale(locale));
        let mut expected: BTreeMap<String, String> =
            Locale::ALL.map(|locale| (locale.code().to_owned(), address(locale))).into();
        expected.insert("x-default".to_owned(), address(Locale::Kk));
        if named != expected {
            faults.push(document.fault(format!("names {named:?}, not {expected:?}")));
        }
        for there in named.values() {
            match inside(there, document).and_then(|(path, _)| self::document(&path)) {
                Some(other) if alternates(other) == named => {}
                Some(other) => faults.push(document.fault(format!("`{}` does not point back", other.path))),
                None => faults.push(document.fault(format!("`{there}` is no page"))),
            }
        }
    }
    none(faults);
}

#[test]
fn every_page_says_to_machines_what_it_is() {
    let mut faults = Vec::new();
    for (document, route) in pages() {
        let expected: &[&str] = match &route.place {
            Place::Home => &["WebSite"],
            Place::Single(Single::Glossary) => &["DefinedTermSet", "BreadcrumbList"],
            Place::Single(
                Single::Urgent | Single::About | Single::Privacy | Single::Accessibility | Single::Design,
            )
            | Place::Lesson(..)
            | Place::LegalAid(_)
            | Place::Right(_)
            | Place::Danger(_) => &["Article", "BreadcrumbList"],
            Place::Term(_) => &["DefinedTerm", "BreadcrumbList"],
            Place::Single(_) | Place::Topic(_) | Place::Act(_) | Place::Consultation(_) | Place::Letter(_) => {
                &["BreadcrumbList"]
            }
            Place::Course(_) => &["Course", "BreadcrumbList"],
            Place::Quiz(_) | Place::EmbeddedQuiz(_) => &["Quiz", "BreadcrumbList"],
        };
        let mut types = Vec::new();
        for value in document.structured() {
            match value {
                Ok(value) => {
                    if value["@context"] != "https://schema.org" {
                        faults.push(document.fault("JSON-LD without the context of schema.org"));
                    }
                    let name = ["name", "headline", "itemListElement"].iter().any(|field| match &value[*field] {
                        Value::String(name) => !name.is_empty(),
                        Value::Array(items) => items.len() > 1,
                        _ => false,
                    });
                    if !name {
                        faults.push(document.fault(format!("{} names nothing", value["@type"])));
                    }
                    types.push(value["@type"].as_str().unwrap_or("?").to_owned());
                }
                Err(error) => faults.push(document.fault(format!("JSON-LD does not parse: {error}"))),
            }
        }
        if types != expected {
            faults.push(document.fault(format!("JSON-LD says {types:?}, not {expected:?}")));
        }
    }
    none(faults);
}

#[test]
fn no_document_has_scripts_or_styles_of_its_own_or_from_elsewhere() {
    let mut faults = Vec::new();
    for document in &SITE.documents {
        for script in document.named("script") {
            let data = ["application/json", "application/ld+json"].iter().any(|kind| script.has("type", kind));
            if !data && (script.get("src").is_none() || !script.text.trim().is_empty()) {
                faults.push(document.fault("a script with code of its own"));
            }
        }
        for element in &document.elements {
            let name = &element.name;
            if ["style", "iframe", "object", "embed", "base", "frame"].contains(&name.as_str()) {
                faults.push(document.fault(format!("<{name}>")));
            }
            for (attribute, value) in &element.attributes {
                let link = name == "a"
                    || (name == "link" && ["canonical", "alternate"].iter().any(|rel| element.has("rel", rel)));
                let loaded = ["src", "href", "data", "poster", "srcset", "action", "formaction", "ping"]
                    .contains(&attribute.as_str())
                    && !link;
                if loaded && !(value.starts_with('/') && !value.starts_with("//") || value.starts_with('#')) {
                    faults.push(document.fault(format!("<{name} {attribute}=\"{value}\"> comes from elsewhere")));
                }
                if attribute == "style" || attribute.starts_with("on") {
                    faults.push(document.fault(format!("<{name} {attribute}=…>")));
                }
                if value.trim_start().to_ascii_lowercase().starts_with("javascript:") {
                    faults.push(document.fault(format!("<{name}> with a script for an address")));
                }
            }
        }
        let policy = document.values("meta", ("http-equiv", "Content-Security-Policy"), "content");
        if policy != [app::headers::meta_policy()] {
            faults.push(document.fault(format!("the policy is {policy:?}")));
        }
        // A policy rules what stands behind it.
        let first = document.text.find("Content-Security-Policy").unwrap_or(usize::MAX);
        if ["<script", "<link", "<style"].iter().any(|tag| document.text.find(tag).is_some_and(|at| at < first)) {
            faults.push(document.fault("something is loaded before the policy"));
        }
    }
    none(faults);
}

#[test]
fn hosts_send_the_headers_of_the_rules() {
    assert_eq!(String::from_utf8(bytes("_headers")).unwrap(), app::headers::file());
}

/// The HTML of each block of page data.
fn block_html(page: &Value) -> Vec<&str> {
    let blocks = page["blocks"].as_array().map_or(&[][..], Vec::as_slice);
    blocks.iter().filter_map(|block| block["Html"].as_str().or(block["Quiz"]["html"].as_str())).collect()
}

/// The data with the HTML taken out of its blocks.
fn without_html(page: &Value) -> Value {
    let mut page = page.clone();
    for block in page["blocks"].as_array_mut().unwrap() {
        if block.get("Html").is_some() {
            block["Html"] = "".into();
        } else {
            block["Quiz"]["html"] = "".into();
        }
    }
    page
}

#[test]
fn the_data_of_a_page_is_what_its_document_holds() {
    let mut faults = Vec::new();
    for (document, _) in pages() {
        let file = document.file.replace("index.html", "page.json");
        let Ok(page) = serde_json::from_slice::<Value>(&bytes(&file)) else {
            faults.push(format!("dist/{file}: is no JSON"));
            continue;
        };
        let title = document.named("title").next().map(|title| title.text.clone());
        if page["title"].as_str() != title.as_deref() {
            faults.push(document.fault(format!("the title is {title:?}, in page.json {}", page["title"])));
        }
        if page["path"].as_str() != Some(document.path.as_str()) {
            faults.push(document.fault(format!("page.json is of {}", page["path"])));
        }
        match document.data() {
            Some(data) if data == without_html(&page) => {}
            Some(_) => faults.push(document.fault("the data in the document is not that of page.json")),
            None => faults.push(document.fault("holds no data")),
        }
        let blocks = block_html(&page);
        if blocks.is_empty() || blocks.iter().any(|html| html.is_empty() || !document.text.contains(html)) {
            faults.push(document.fault("does not show what page.json holds"));
        }
        // The tab of somebody in danger tells nothing; the page says what it is.
        let private = document.elements.iter().any(|element| element.get("data-private").is_some());
        let heading = document.named("h1").next().map(|heading| heading.text.clone()).unwrap_or_default();
        if private {
            continue;
        }
        if heading.is_empty() || !title.unwrap_or_default().starts_with(&heading) {
            faults.push(document.fault(format!("the title does not start with the heading `{heading}`")));
        }
    }
    for (document, _) in embeds() {
        if document.data().is_none() {
            faults.push(document.fault("holds no data"));
        }
        if SITE.files.contains(&document.file.replace("index.html", "page.json")) {
            faults.push(document.fault("an embedded quiz is never navigated to, and needs no page.json"));
        }
    }
    let builds: BTreeSet<String> =
        pages().chain(embeds()).filter_map(|(page, _)| Some(page.data()?["build"].as_str()?.to_owned())).collect();
    assert_eq!(builds.len(), 1, "pages of several builds: {builds:?}");
    none(faults);
}

#[test]
fn the_messages_of_a_page_are_those_of_its_language() {
    let mut faults = Vec::new();
    for (document, route) in pages().chain(embeds()) {
        let told =
            document.data().map(|data| data["messages"].as_str().unwrap_or_default().to_owned()).unwrap_or_default();
        let preloaded = document.values("link", ("id", "messages-address"), "href");
        if preloaded != [told.as_str()] {
            faults.push(document.fault(format!("messages are {told}, preloaded {preloaded:?}")));
            continue;
        }
        let messages: Value = serde_json::from_slice(&bytes(told.trim_start_matches('/'))).unwrap_or_default();
        if messages["locale"].as_str() != Some(route.locale.code()) {
            faults.push(document.fault(format!("{told} is not in `{}`", route.locale.code())));
        }
    }
    none(faults);
}

#[test]
fn the_sitemap_lists_the_pages_and_nothing_else() {
    let text = String::from_utf8(bytes("sitemap.xml")).unwrap();
    let urls: Vec<Vec<Element>> = text.split("<url>").skip(1).map(html::elements).collect();
    let mut listed = Vec::new();
    let mut faults = Vec::new();
    for url in &urls {
        let address = url.iter().find(|element| element.name == "loc").map(|loc| loc.text.clone()).unwrap_or_default();
        let path = address.strip_prefix(&SITE.origin).unwrap_or(&address).to_owned();
        let links = url.iter().filter(|element| element.name == "xhtml:link");
        let named: BTreeMap<String, String> =
            links.filter_map(|link| Some((link.get("hreflang")?.to_owned(), link.get("href")?.to_owned()))).collect();
        if document(&path).map(alternates) != Some(named) {
            faults.push(format!("dist/sitemap.xml: the languages of {path} are not those of its page"));
        }
        listed.push(path);
    }
    listed.sort();
    let design = Place::Single(Single::Design);
    let searched = pages().filter(|(_, route)| route.place != design);
    let mut expected: Vec<String> = searched.map(|(document, _)| document.path.clone()).collect();
    expected.sort();
    assert_eq!(listed, expected);
    none(faults);
    let robots = String::from_utf8(bytes("robots.txt")).unwrap();
    assert!(robots.contains(&format!("Sitemap: {}/sitemap.xml", SITE.origin)), "{robots}");
}

#[test]
fn documents_of_no_language_speak_all_three_and_load_no_app() {
    let mut faults = Vec::new();
    for path in ["/", "/404.html"] {
        let document = document(path).unwrap();
        for locale in Locale::ALL {
            let code = locale.code();
            let home = format!("/{code}/");
            if !document.named("a").any(|link| link.has("href", &home) && link.has("hreflang", code)) {
                faults.push(document.fault(format!("no link to {home}")));
            }
            let said = document.named("li").filter(|item| item.has("lang", code) && item.text.trim().len() > 20);
            if said.count() != 1 || !document.named("span").any(|word| word.has("lang", code) && !word.text.is_empty())
            {
                faults.push(document.fault(format!("says nothing in `{code}`")));
            }
        }
        if ["application/wasm", "modulepreload", "type=\"module\""].iter().any(|sign| document.text.contains(sign)) {
            faults.push(document.fault("loads the app"));
        }
        if document.named("h1").count() != 1 || document.named("title").count() != 1 {
            faults.push(document.fault("needs one heading and one title"));
        }
        if document.named("link").filter(|link| link.has("rel", "stylesheet")).count() != 1 {
            faults.push(document.fault("needs the style sheet"));
        }
    }
    let language = document("/").unwrap().values("script", ("src", "/language.js"), "src");
    assert_eq!(language, ["/language.js"], "/ does not go on to a language");
    none(faults);
}

fn unbrotli(data: &[u8]) -> Vec<u8> {
    let mut plain = Vec::new();
    brotli::BrotliDecompress(&mut &data[..], &mut plain).unwrap_or_else(|error| panic!("brotli: {error}"));
    plain
}

fn ungzip(data: &[u8]) -> Vec<u8> {
    let mut plain = Vec::new();
    flate2::read::GzDecoder::new(data).read_to_end(&mut plain).unwrap_or_else(|error| panic!("gzip: {error}"));
    plain
}

#[test]
fn every_file_that_shrinks_has_its_compressed_copies() {
    const KINDS: [&str; 8] = ["html", "json", "js", "css", "wasm", "svg", "xml", "txt"];
    let mut faults = Vec::new();
    let mut compared = 0;
    for file in &SITE.files {
        let kind = file.rsplit('.').next().unwrap_or_default();
        if let Some(original) = file.strip_suffix(".br").or(file.strip_suffix(".gz")) {
            if !SITE.files.contains(original) {
                faults.push(format!("dist/{file}: a copy of nothing"));
            }
            continue;
        }
        let plain = bytes(file);
        if !KINDS.contains(&kind) || plain.len() <= 200 {
            continue;
        }
        for (ending, decompress) in [("br", unbrotli as fn(&[u8]) -> Vec<u8>), ("gz", ungzip)] {
            let copy = format!("{file}.{ending}");
            if !SITE.files.contains(&copy) {
                faults.push(format!("dist/{file}: has no .{ending}"));
            } else if decompress(&bytes(&copy)) != plain {
                faults.push(format!("dist/{copy}: holds something else than {file}"));
            }
            compared += 1;
        }
    }
    assert!(compared > 300, "only {compared} copies were compared");
    none(faults);
}

/// The bytes of a file on the way to a reader.
fn sent(file: &str) -> usize {
    let file = file.trim_start_matches('/');
    let copy = format!("{file}.br");
    bytes(if SITE.files.contains(&copy) { &copy } else { file }).len()
}

/// The scripts that a script imports, as paths from the root.
fn imports(script: &str) -> BTreeSet<String> {
    let text = String::from_utf8(bytes(script.trim_start_matches('/'))).unwrap();
    let folder = script.rsplit_once('/').map_or("", |(folder, _)| folder);
    let import = |at: usize| {
        let before = text[..at].trim_end();
        let quote = text[at..].chars().next()?;
        let name = text[at + 1..].split(quote).next()?;
        let imported = ["from", "import", "import("].iter().any(|word| before.ends_with(word));
        (imported && name.starts_with("./")).then(|| format!("{folder}/{}", name.trim_start_matches("./")))
    };
    text.match_indices(['"', '\'']).filter_map(|(at, _)| import(at)).collect()
}

#[test]
fn pages_are_light() {
    // Kilobytes of a thousand bytes, compressed by brotli.
    const HTML: usize = 15_000;
    const CSS: usize = 12_000;
    const CODE: usize = 100_000;
    let mut faults = Vec::new();
    for document in &SITE.documents {
        let html = sent(&document.file);
        if html > HTML {
            faults.push(document.fault(format!("{html} bytes of HTML, at most {HTML}")));
        }
        let css: usize = document.values("link", ("rel", "stylesheet"), "href").into_iter().map(sent).sum();
        if css == 0 || css > CSS {
            faults.push(document.fault(format!("{css} bytes of CSS, at most {CSS}")));
        }
        let mut code: BTreeSet<String> =
            document.named("script").filter_map(|script| script.get("src")).map(str::to_owned).collect();
        code.extend(document.values("link", ("rel", "modulepreload"), "href").into_iter().map(str::to_owned));
        code.extend(document.values("link", ("type", "application/wasm"), "href").into_iter().map(str::to_owned));
        let scripts: Vec<String> = code.iter().filter(|file| file.ends_with(".js")).cloned().collect();
        code.extend(scripts.iter().flat_map(|script| imports(script)));
        let total: usize = code.iter().map(|file| sent(file)).sum();
        if total > CODE {
            faults.push(document.fault(format!("{total} bytes of scripts and WASM, at most {CODE}")));
        }
        if document.route().is_some() && !code.iter().any(|file| file.ends_with(".wasm")) {
            faults.push(document.fault("loads no app"));
        }
    }
    none(faults);
}

#[test]
fn files_are_made_by_a_program_that_no_page_loads() {
    // Compressed by brotli; most of it writes Word files.
    const PAPERS: usize = 240_000;
    let papers: BTreeSet<&str> = SITE
        .files
        .iter()
        .map(String::as_str)
        .filter(|file| file.starts_with("assets/papers-") && (file.ends_with(".js") || file.ends_with(".wasm")))
        .collect();
    assert_eq!(papers.len(), 2, "a script and its WASM: {papers:?}");
    let total: usize = papers.iter().map(|file| sent(file)).sum();
    assert!(total <= PAPERS, "{total} bytes of papers, at most {PAPERS}");
    let mut faults = Vec::new();
    let mut named = 0;
    for document in &SITE.documents {
        for element in &document.elements {
            for (attribute, value) in &element.attributes {
                if !papers.contains(value.trim_start_matches('/')) {
                    continue;
                }
                named += 1;
                if !attribute.starts_with("data-papers") {
                    faults.push(document.fault(format!("<{} {attribute}> loads {value}", element.name)));
                }
            }
        }
    }
    assert!(named > 100, "only {named} elements name the program");
    none(faults);
}
