//! What the page loads, and from whom it takes requests.

use crate::http::{Page, every_action};
use std::collections::BTreeSet;

const BROWSER: &str = "Accept: text/html,application/xhtml+xml\r\n";

/// The files of the first view: the page, and everything that it loads before an action is chosen.
fn first_view(page: &Page) -> Vec<(String, String)> {
    let host = format!("Host: {}\r\n", page.address);
    let html = page.request("GET", "/", &format!("{host}{BROWSER}"), "").body;
    let mut files = vec![("/".to_owned(), html)];
    let mut at = 0;
    while let Some((_, text)) = files.get(at) {
        let quoted = text.split('"').skip(1).step_by(2).map(str::to_owned).collect::<Vec<_>>();
        for name in quoted {
            let path = match name.strip_prefix("./") {
                Some(rest) if rest.ends_with(".js") => format!("/_explorer/{rest}"),
                _ if name.starts_with("/_explorer/") && !name.contains('$') => name,
                _ => continue,
            };
            if !files.iter().any(|(known, _)| *known == path) && !POSTED.contains(&path.as_str()) {
                let response = page.request("GET", &path, &host, "");
                assert_eq!(response.status, 200, "{path}");
                files.push((path, response.body));
            }
        }
        at += 1;
    }
    files
}

/// The paths that the page posts to.
const POSTED: [&str; 4] =
    ["/_explorer/preview", "/_explorer/compare", "/_explorer/send", "/_explorer/follow"];

#[test]
fn the_first_view_is_at_most_300_kilobytes() {
    let files = first_view(&Page::open());
    let names: BTreeSet<&str> = files.iter().map(|(path, _)| path.as_str()).collect();
    for needed in
        ["/_explorer/app.js", "/_explorer/fields.js", "/_explorer/style.css", "/_explorer/index.json"]
    {
        assert!(names.contains(needed), "{names:?}");
    }
    let bytes: usize = files.iter().map(|(_, text)| text.len()).sum();
    assert!(bytes <= 300_000, "{bytes} bytes: {names:?}");
}

#[test]
fn the_page_has_nothing_inline_and_may_load_nothing_foreign() {
    let page = Page::open();
    let headers = format!("Host: {}\r\n{BROWSER}", page.address);
    let html = page.request("GET", "/", &headers, "");
    assert!(html.head.contains("content-type: text/html"), "{}", html.head);
    let policy = html.head.lines().find_map(|line| line.strip_prefix("content-security-policy: "));
    let policy = policy.expect("a policy");
    for part in ["default-src 'none'", "script-src 'self'", "connect-src 'self'", "frame-ancestors 'none'"] {
        assert!(policy.split("; ").any(|each| each == part), "{part}: {policy}");
    }
    assert!(!policy.contains("unsafe"), "{policy}");
    for (path, text) in first_view(&page) {
        for inline in
            ["<style", " style=", " onclick", "innerHTML", "insertAdjacentHTML", "https://", "eval("]
        {
            assert!(!text.contains(inline) || path.ends_with(".json"), "{path} has {inline}");
        }
    }
    assert!(!html.body.contains("<script>"));
    for file in ["/_explorer/app.js", "/_explorer/index.json", "/_explorer/nothing"] {
        let response = page.of_page("GET", file, "");
        assert!(response.head.contains("content-security-policy: default-src 'none'"), "{file}");
        assert!(response.head.contains("x-content-type-options: nosniff"), "{file}");
    }
}

#[test]
fn the_index_lists_every_action_and_each_has_its_description() {
    let page = Page::open();
    let index = page.get("/_explorer/index.json");
    let services = index["services"].as_array().expect("services");
    for (service, action) in every_action() {
        let listed = services.iter().find(|each| each["name"] == service.name.as_str()).expect("a service");
        let actions = listed["actions"].as_array().expect("actions");
        let line = actions.iter().find(|each| each["name"] == action.name.as_str()).expect(&action.name);
        let groups = listed["groups"].as_array().expect("groups");
        assert!(groups.iter().any(|group| group["name"] == line["group"]), "{} has no group", action.name);

        let described = page.get(&format!("/_explorer/actions/{}/{}", service.name, action.name));
        assert_eq!(described["action"], serde_json::to_value(action).expect("JSON"));
        assert!(described["consequence"].as_str().is_some_and(|text| text.ends_with('.')), "{described}");
        let json = described.to_string();
        for kind in ["enum", "structure"] {
            let all = &described[format!("{kind}s")];
            let mark = format!("{{\"{kind}\":\"");
            let names = json.split(&mark).skip(1).filter_map(|rest| rest.split('"').next());
            names.for_each(|name| assert!(all.get(name).is_some(), "{}: {name} is missing", action.name));
        }
    }
}

#[test]
fn unknown_paths_and_invalid_requests_are_reported() {
    let page = Page::open();
    for (method, path, body, status, part) in [
        ("GET", "/_explorer/nothing", "", 404, "unknown path"),
        ("GET", "/_explorer/actions/opensrs/Fly", "", 400, "unknown action `Fly` of `opensrs`"),
        ("PUT", "/_explorer/send", "", 405, "method PUT"),
        ("POST", "/_explorer/send", "{", 400, "EOF"),
        (
            "POST",
            "/_explorer/send",
            r#"{"service": "opensrs", "action": "GetPrice", "color": 1}"#,
            400,
            "unknown field `color`",
        ),
        (
            "POST",
            "/_explorer/preview",
            r#"{"service": "x", "action": "y"}"#,
            400,
            "unknown action `y` of `x`",
        ),
        (
            "POST",
            "/_explorer/preview",
            r#"{"service": "opensrs", "action": "GetPrice", "edition": "moon"}"#,
            400,
            "unknown edition",
        ),
        (
            "POST",
            "/_explorer/preview",
            r#"{"service": "opensrs", "action": "RenewDomain", "limit": "much"}"#,
            400,
            "invalid `limit`",
        ),
        (
            "POST",
            "/_explorer/preview",
            r#"{"service": "opensrs", "action": "GetPrice", "stamp": {"time": "2026-03-01", "nonce": "1"}}"#,
            400,
            "invalid `nonce`",
        ),
        ("POST", "/_explorer/follow", r#"{"order": "1", "step": "settle"}"#, 400, "no such order"),
    ] {
        let response = page.of_page(method, path, body);
        assert_eq!(response.status, status, "{method} {path} {body}: {}", response.body);
        assert!(response.body.contains(part), "{method} {path} {body}: {}", response.body);
    }
}

#[test]
fn pages_of_other_sites_are_refused_and_programs_are_not() {
    let page = Page::open();
    let own = format!("Host: {}\r\n", page.address);
    let advance = r#"{"advance": "1d"}"#;
    let send = r#"{"service": "opensrs", "action": "GetBalance"}"#;
    for (headers, path, body, status) in [
        // Programs have no origin.
        (own.clone(), "/_fake/clock", advance, 200),
        (format!("{own}Origin: http://{}\r\n", page.address), "/_fake/clock", advance, 200),
        (format!("{own}Origin: https://example.com\r\n"), "/_fake/clock", advance, 403),
        (format!("{own}Origin: null\r\n"), "/_fake/reset", "", 403),
        (format!("{own}Sec-Fetch-Site: cross-site\r\n"), "/_fake/reset", "", 403),
        // A name that somebody else resolves to loopback.
        ("Host: evil.example\r\nOrigin: http://evil.example\r\n".to_owned(), "/_fake/reset", "", 403),
        ("Host: evil.example\r\n".to_owned(), "/_explorer/send", send, 403),
        ("Host: evil.example\r\n".to_owned(), "/_fake/clock", advance, 403),
        (format!("{own}Origin: http://localhost:1\r\n"), "/_explorer/send", send, 403),
        (own.clone(), "/_explorer/send", send, 200),
    ] {
        let response = page.request("POST", path, &headers, body);
        assert_eq!(response.status, status, "{headers}{path}: {}", response.body);
    }
    // A page that was loaded under such a name sends no origin to read.
    assert_eq!(page.request("GET", "/_fake/state", "Host: evil.example\r\n", "").status, 403);
}

#[test]
fn a_link_of_another_site_opens_the_explorer_and_its_images_make_no_call() {
    let page = Page::open();
    let own = format!("Host: {}\r\n", page.address);
    let get =
        |path: &str, headers: &str| page.request("GET", path, &format!("{headers}{BROWSER}"), "").status;
    assert_eq!((get("/", &own), get("/", "Host: evil.example\r\n")), (200, 403));
    let link = format!("{own}Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\n");
    assert_eq!((get("/", &link), get("/_explorer/world", &link)), (200, 403));
    let rebound = link.replace(&page.address.to_string(), "evil.example");
    assert_eq!(get("/", &rebound), 403);

    page.fake.ignore_signatures();
    let call = "/?Action=CheckDomain&Version=2018-01-29&DomainName=example.com";
    let image = format!("{own}Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors\r\n");
    let refused = (get(call, &image), get(call, &link), get(call, &format!("{own}Origin: null\r\n")));
    assert_eq!((refused, page.fake.seen().len()), ((403, 403, 403), 0));
    // Programs may reach it by any name.
    assert_eq!((get(call, &own), get(call, "Host: x\r\n")), (200, 200));
}

#[test]
fn a_call_to_the_root_is_still_a_call() {
    let page = Page::open();
    let call =
        page.request("GET", "/?Action=CheckDomain", &format!("Host: {}\r\n{BROWSER}", page.address), "");
    assert!(call.body.contains("MissingAccessKeyId"), "{}", call.body);
    let program = page.request("GET", "/", &format!("Host: {}\r\nAccept: */*\r\n", page.address), "");
    assert!(!program.body.contains("<html"), "{}", program.body);
}
