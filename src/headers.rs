//! What every host sends with the files: the one source of all deployment forms.

/// Directives that a document's own `<meta>` can carry too.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; \
    base-uri 'none'; form-action 'none'";

/// Headers of the files whose path matches a pattern.
pub struct Rule {
    /// Which paths: exact, or everything below where it ends in `*`.
    pub pattern: &'static str,
    /// Name and value of each header.
    pub headers: Vec<(&'static str, String)>,
}

/// The policy for a document's `<meta>`; `frame-ancestors` works in headers only.
pub fn meta_policy() -> &'static str {
    POLICY
}

/// The rules; of a header that several give to a path, the last one holds.
pub fn rules() -> Vec<Rule> {
    let policy = |ancestors: &str| {
        let value =
            if ancestors.is_empty() { POLICY.to_owned() } else { format!("{POLICY}; frame-ancestors {ancestors}") };
        ("content-security-policy", value)
    };
    let header = |name: &'static str, value: &str| (name, value.to_owned());
    // Files with a hash in their name never change.
    let forever = || vec![header("cache-control", "public, max-age=31536000, immutable")];
    let mut rules = vec![
        Rule {
            pattern: "/*",
            headers: vec![
                policy("'none'"),
                header("x-content-type-options", "nosniff"),
                header("referrer-policy", "no-referrer"),
                header("permissions-policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()"),
                header("cross-origin-opener-policy", "same-origin"),
                header("cache-control", "no-cache"),
                // A sandboxed frame has no origin: its modules, data and WASM are asked for from nowhere.
                header("access-control-allow-origin", "*"),
            ],
        },
        Rule { pattern: "/embed/*", headers: vec![policy("")] },
    ];
    rules.extend(["/assets/*"].map(|pattern| Rule { pattern, headers: forever() }));
    rules
}

/// The headers of the file at `path`.
pub fn of(path: &str) -> Vec<(&'static str, String)> {
    let mut headers: Vec<(&'static str, String)> = Vec::new();
    for rule in rules().into_iter().filter(|rule| matches(rule.pattern, path)) {
        for (name, value) in rule.headers {
            headers.retain(|(known, _)| *known != name);
            headers.push((name, value));
        }
    }
    headers
}

fn matches(pattern: &str, path: &str) -> bool {
    match pattern.strip_suffix('*') {
        Some(prefix) => path.starts_with(prefix),
        None => path == pattern,
    }
}

/// The rules in the form of a `_headers` file, which several static hosts read.
pub fn file() -> String {
    let mut text = String::new();
    for rule in rules() {
        text.push_str(rule.pattern);
        text.push('\n');
        for (name, value) in rule.headers {
            // A name set again replaces what a wider pattern gave.
            text.push_str(&format!("  ! {name}\n  {name}: {value}\n"));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::of;

    fn header(path: &str, name: &str) -> String {
        let found = of(path).into_iter().find(|(known, _)| *known == name);
        found.map(|(_, value)| value).unwrap_or_default()
    }

    #[test]
    fn only_embedded_quizzes_may_be_framed() {
        assert!(header("/kk/", "content-security-policy").ends_with("; frame-ancestors 'none'"));
        assert!(!header("/embed/kk/quiz/a/", "content-security-policy").contains("frame-ancestors"));
    }

    #[test]
    fn scripts_and_styles_come_from_files_of_the_site() {
        for path in ["/kk/", "/embed/kk/quiz/a/"] {
            let policy = header(path, "content-security-policy");
            assert!(policy.starts_with("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self';"));
            assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"));
        }
    }

    #[test]
    fn only_files_with_a_hash_in_their_name_are_kept_for_ever() {
        assert_eq!(header("/kk/page.json", "cache-control"), "no-cache");
        assert!(header("/assets/app-1a2b.js", "cache-control").contains("immutable"));
    }
}
