//! The Worker over HTTP: headers, caches, refusals.

use e2e::http::{form, get, get_with, send};
use e2e::posting::Form;
use e2e::{http, listings};

#[test]
fn every_page_has_the_headers_that_protect_it() {
    let listing = listings::first();
    for path in [
        "/nl/",
        "/nl/werk",
        "/nl/banen",
        "/nl/plaatsen",
        "/nl/over",
        "/nl/bestaat-niet",
        "/api/head",
        &listing,
    ] {
        let answer = get(path);
        let csp = answer.header("content-security-policy");
        for rule in [
            "default-src 'none'",
            "script-src 'self' 'wasm-unsafe-eval'",
            "style-src 'self'",
            "frame-ancestors 'none'",
            "form-action 'self'",
            "base-uri 'none'",
        ] {
            assert!(csp.contains(rule), "{path}: {rule} in {csp}");
        }
        assert!(
            !csp.contains("unsafe-inline") && !csp.contains("'unsafe-eval'") && !csp.contains('*'),
            "{path}: {csp}"
        );
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
        assert!(!answer.header("referrer-policy").is_empty(), "{path}");
        assert!(
            answer
                .header("permissions-policy")
                .contains("geolocation=()"),
            "{path}"
        );
        assert!(
            !answer.header("cross-origin-opener-policy").is_empty(),
            "{path}"
        );
    }
    for (path, kind) in [
        ("/nl/", "text/html; charset=utf-8"),
        ("/api/head", "application/json"),
    ] {
        assert_eq!(get(path).header("content-type"), kind);
    }
}

#[test]
fn forms_and_contacts_are_kept_by_nobody() {
    for path in ["/nl/plaatsen", "/nl/beheer/0000000000000000"] {
        let answer = get(path);
        assert_eq!(answer.header("cache-control"), "no-store", "{path}");
        assert_eq!(answer.header("referrer-policy"), "no-referrer", "{path}");
    }
}

#[test]
fn a_head_request_gets_the_headers_alone() {
    for path in ["/nl/", "/nl/banen", "/api/head"] {
        let (full, head) = (get(path), send("HEAD", path, &[], ""));
        assert_eq!(head.status, full.status);
        assert!(head.bytes.is_empty());
        assert_eq!(head.header("content-type"), full.header("content-type"));
    }
}

#[test]
fn a_page_that_did_not_change_is_not_sent_again() {
    // The cron may write in between, so more than one try is fair.
    for path in ["/nl/", "/nl/werk", "/nl/banen?was=ober&pc=7001"] {
        let again = (0..3).any(|_| {
            let tag = get(path).header("etag").to_owned();
            assert!(!tag.is_empty(), "{path} has an ETag");
            let again = get_with(path, &[("If-None-Match", &tag)]);
            again.status == 304 && again.bytes.is_empty() && again.header("etag") == tag
        });
        assert!(again, "{path}");
        assert_eq!(
            get_with(path, &[("If-None-Match", "W/\"anders\"")]).status,
            200
        );
    }
}

#[test]
fn the_same_address_in_another_language_is_another_page() {
    assert_ne!(get("/nl/").header("etag"), get("/en/").header("etag"));
}

#[test]
fn a_form_that_is_too_large_is_refused() {
    let large = "x".repeat(100 * 1024);
    let answer = Form::new(&[("description", &large)]).send("/nl/plaatsen");
    assert_eq!(answer.status, 413);
}

#[test]
fn an_address_that_is_too_long_is_refused() {
    assert_eq!(
        get(&format!("/nl/banen?werk={}", "x".repeat(9 * 1024))).status,
        414
    );
}

#[test]
fn forms_of_other_sites_are_refused() {
    let body = form(&[("work", "keukenhulp")]);
    let foreign = [
        vec![
            ("Origin", "https://elders.example.nl"),
            ("Sec-Fetch-Site", "cross-site"),
        ],
        vec![("Origin", "https://elders.example.nl")],
        vec![("Sec-Fetch-Site", "same-site")],
        vec![("Origin", "null")],
    ];
    for headers in foreign {
        for path in [
            "/nl/plaatsen",
            "/nl/beheer/0000000000000000",
            "/api/manage/0000000000000000",
        ] {
            assert_eq!(
                send("POST", path, &headers, &body).status,
                403,
                "{path} {headers:?}"
            );
        }
    }
}

#[test]
fn other_methods_are_refused() {
    for method in ["PUT", "DELETE", "PATCH"] {
        let answer = send(method, "/nl/plaatsen", &[], "");
        assert_eq!(answer.status, 405, "{method}");
        assert!(answer.header("allow").contains("GET"));
    }
}

#[test]
fn a_generation_of_a_snapshot_may_be_kept_for_ever() {
    let head = get("/api/head").json();
    let generation = &head["regions"]["09"]["generation"];
    let answer = get(&format!("/api/snapshot/09/{generation}"));
    assert_eq!(answer.status, 200, "generation {generation}");
    assert_eq!(
        answer.header("cache-control"),
        "public, max-age=31536000, immutable"
    );
    assert_eq!(
        answer.header("access-control-allow-origin"),
        "*",
        "partners' pages read it"
    );
    let snapshot = board::snapshot::Snapshot::from_bytes(&answer.bytes).unwrap();
    assert!(snapshot.entries.len() >= 60);
    assert_eq!(snapshot.region.to_string(), "09");
}

#[test]
fn unknown_data_is_not_found() {
    for path in [
        "/api/snapshot/99",
        "/api/snapshot/09/1",
        "/api/snapshot/x",
        "/api/iets",
        "/api/",
    ] {
        assert_eq!(get(path).status, 404, "{path}");
    }
}

#[test]
fn the_head_counts_what_is_open() {
    let head = get("/api/head").json();
    let region = &head["regions"]["09"];
    assert!(region["listings"].as_u64().unwrap() >= 60);
    assert!(region["places"].as_u64() >= region["listings"].as_u64());
    assert!(head["built"].as_u64().unwrap() > 1_600_000_000_000);
}

#[test]
fn the_board_says_whether_it_is_well() {
    http::cron();
    let answer = get("/api/health");
    assert_eq!(answer.status, 200);
    assert_eq!(answer.json()["ok"], true);
}

#[test]
fn built_files_may_be_kept_for_ever_and_used_by_partners() {
    let html = get("/nl/banen").text();
    let mut files = 0;
    let words = html.split(['"', ' ']);
    for quoted in words.filter(|text| text.starts_with("/pkg/")) {
        let answer = get(quoted);
        assert_eq!(answer.status, 200, "{quoted}");
        assert!(
            answer.header("cache-control").contains("immutable"),
            "{quoted}"
        );
        assert_eq!(
            answer.header("access-control-allow-origin"),
            "*",
            "{quoted}"
        );
        assert_eq!(
            answer.header("x-content-type-options"),
            "nosniff",
            "{quoted}"
        );
        files += 1;
    }
    assert!(files >= 5, "style, module, texts and tables");
    for (path, kind) in [
        ("/embed.js", "javascript"),
        ("/manifest.webmanifest", "json"),
        ("/favicon.svg", "svg"),
    ] {
        let answer = get(path);
        assert_eq!(answer.status, 200, "{path}");
        assert!(
            answer.header("content-type").contains(kind),
            "{path}: {}",
            answer.header("content-type")
        );
    }
}

#[test]
fn what_other_sites_may_read_is_public_data_only() {
    for (path, open) in [
        ("/api/head", true),
        ("/nl/", false),
        ("/nl/plaatsen", false),
        ("/nl/banen", false),
    ] {
        assert_eq!(
            get(path).header("access-control-allow-origin") == "*",
            open,
            "{path}"
        );
    }
}

#[test]
fn the_loader_for_partners_is_small() {
    let bytes = get("/embed.js").bytes.len();
    assert!(bytes <= 3 * 1024, "{bytes} bytes");
}
