//! The files of the page, which are compiled into the program, and the headers that confine it.

use crate::gateway::Response;

/// The page loads nothing but its own scripts and styles, and sends nothing to any other host.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; \
                      base-uri 'none'; form-action 'none'; frame-ancestors 'none'; \
                      require-trusted-types-for 'script'; trusted-types 'none'";

const HTML: &str = "text/html;charset=utf-8";
const SCRIPT: &str = "text/javascript;charset=utf-8";

/// The type and the text of each file, by its path below `/_explorer/`; the page itself has none.
const FILES: [(&str, &str, &str); 13] = [
    ("", HTML, include_str!("page/index.html")),
    ("style.css", "text/css;charset=utf-8", include_str!("page/style.css")),
    ("icon.svg", "image/svg+xml", include_str!("page/icon.svg")),
    ("app.js", SCRIPT, include_str!("page/app.js")),
    ("dom.js", SCRIPT, include_str!("page/dom.js")),
    ("search.js", SCRIPT, include_str!("page/search.js")),
    ("fields.js", SCRIPT, include_str!("page/fields.js")),
    ("action.js", SCRIPT, include_str!("page/action.js")),
    ("tabs.js", SCRIPT, include_str!("page/tabs.js")),
    ("signature.js", SCRIPT, include_str!("page/signature.js")),
    ("code.js", SCRIPT, include_str!("page/code.js")),
    ("result.js", SCRIPT, include_str!("page/result.js")),
    ("world.js", SCRIPT, include_str!("page/world.js")),
];

/// Returns a file's type and text.
pub(super) fn file(path: &str) -> Option<(&'static str, &'static str)> {
    FILES.iter().find(|(name, ..)| *name == path).map(|(_, kind, text)| (*kind, *text))
}

/// Returns the response with a file.
pub(super) fn answer(path: &str) -> Response {
    let (kind, text) = file(path).unwrap_or((HTML, ""));
    guarded(Response::new(200, kind, text))
}

/// Adds the headers of every response to the page.
pub(super) fn guarded(response: Response) -> Response {
    response
        .with("Content-Security-Policy", POLICY)
        .with("X-Content-Type-Options", "nosniff")
        .with("Referrer-Policy", "no-referrer")
        .with("Cross-Origin-Resource-Policy", "same-origin")
        .with("Cross-Origin-Opener-Policy", "same-origin")
        // Another version of the program may serve the same port next.
        .with("Cache-Control", "no-store")
}
