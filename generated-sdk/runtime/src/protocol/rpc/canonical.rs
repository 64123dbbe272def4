//! The canonical query string and the string to sign, written together.

use super::flat::Take;
use super::signature_v1::Key;
use crate::base::percent::encode_twice;
use crate::message::Method;
use crate::params::Params;

/// Parameters in sorted order, as they are encoded.
pub(super) struct Canonical {
    /// The encoded query or form, `Name=value&…`, without its signature.
    pub(super) query: String,
    /// The string to sign, `POST&%2F&…`, with the query encoded a second time.
    pub(super) to_sign: String,
    above: Above,
}

/// The prefix of nested names, encoded once and twice. It is kept between parameters, since the fields of one order
/// share it.
#[derive(Default)]
struct Above {
    names: String,
    once: String,
    twice: String,
}

impl Canonical {
    pub(super) fn new(method: Method, params: &Params) -> Self {
        // Capacity for the protocol's own parameters, the signature, and the prefixes, which are repeated for each
        // nested value.
        let room = 448 + params.text_len() + params.item_len() * 24;
        let mut to_sign = String::with_capacity(room + params.item_len() * 4);
        to_sign.push_str(method.as_str());
        to_sign.push_str("&%2F&");
        Self { query: String::with_capacity(room), to_sign, above: Above::default() }
    }

    fn put_above(&mut self, names: &str) {
        let above = &mut self.above;
        if above.names != names {
            names.clone_into(&mut above.names);
            above.once.clear();
            above.twice.clear();
            encode_twice(names, &mut above.once, &mut above.twice);
        }
        self.query.push_str(&above.once);
        self.to_sign.push_str(&above.twice);
    }
}

impl Take for Canonical {
    fn put(&mut self, above: &str, name: &str, value: &str) {
        if !self.query.is_empty() {
            self.query.push('&');
            self.to_sign.push_str("%26");
        }
        if !above.is_empty() {
            self.put_above(above);
        }
        encode_twice(name, &mut self.query, &mut self.to_sign);
        self.query.push('=');
        self.to_sign.push_str("%3D");
        encode_twice(value, &mut self.query, &mut self.to_sign);
    }
}

/// Signs parameters without a client, to compare with other implementations. Returns the string to sign and the
/// signature.
///
/// The parameters are all that are sent except `Signature`, in any order.
///
/// ```
/// use registrar_sdk::{Method, rpc};
///
/// let (text, signature) = rpc::sign(Method::Get, &[("Action", "CheckDomain"), ("AccessKeyId", "testid")], "testsecret");
/// assert_eq!(text, "GET&%2F&AccessKeyId%3Dtestid%26Action%3DCheckDomain");
/// assert_eq!(signature.len(), 28);
/// ```
pub fn sign(method: Method, parameters: &[(&str, &str)], secret: &str) -> (String, String) {
    let mut sorted = parameters.to_vec();
    sorted.sort_by(|one, other| one.0.as_bytes().cmp(other.0.as_bytes()));
    let mut canonical = Canonical::new(method, &Params::new());
    for (name, value) in sorted {
        canonical.put("", name, value);
    }
    let signature = Key::new(secret).sign(&canonical.to_sign);
    (canonical.to_sign, signature)
}
