//! Temporary keys in responses.

use crate::credentials::rpc::Keys;
use crate::credentials::rpc::renewing::Fetched;
use crate::document::{Document, Node};
use crate::message::{HttpResponse, http_date};
use crate::value;
use crate::value::{Secret, days};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// Reads the keys in the fields of a node. `now` is the time of the service that sets their expiry.
pub(super) fn keys(node: Node<'_>, now: SystemTime) -> Result<Fetched, String> {
    let text = |name: &str| {
        let node = node.get(name).filter(|node| !node.is_empty());
        node.map(Node::text).ok_or_else(|| format!("the response has no `{name}`"))
    };
    let secret = |name: &str| Ok::<_, String>(Secret::from(text(name)?.into_owned()));
    let id = text("AccessKeyId")?.into_owned();
    let keys = Keys::new(id, secret("AccessKeySecret")?, Some(secret("SecurityToken")?));
    let expires = time(&text("Expiration")?).ok_or("the response has an invalid `Expiration`")?;
    Ok(Fetched { keys, lifetime: Some(expires.duration_since(now).unwrap_or_default()) })
}

/// Reads a response with `Code` and the keys at its root.
pub(super) fn answer(response: HttpResponse, now: SystemTime) -> Result<Fetched, String> {
    let now = response.header("date").and_then(http_date::parse).unwrap_or(now);
    let document = Document::parse_json(response.body).map_err(|_| "the response is not JSON".to_owned())?;
    let code = document.root().get("Code").map(|code| code.text().into_owned()).unwrap_or_default();
    let fetched = match code.as_str() {
        "Success" => keys(document.root(), now),
        _ => Err("the response does not have the code `Success`".to_owned()),
    };
    document.wipe();
    fetched
}

/// Parses `2026-06-01T09:00:00Z`, with an optional fraction of the second.
fn time(text: &str) -> Option<SystemTime> {
    let (date, clock) = text.trim().strip_suffix('Z')?.split_once('T')?;
    let clock = clock.split('.').next()?;
    let [year, month, day] = numbers(date, '-', [9999, 12, 31])?;
    let [hour, minute, second] = numbers(clock, ':', [23, 59, 60])?;
    let seconds = days(year, month, day) * 86_400 + hour * 3600 + minute * 60 + second;
    Some(UNIX_EPOCH + Duration::from_secs(u64::try_from(seconds).ok()?))
}

fn numbers(text: &str, separator: char, most: [u32; 3]) -> Option<[i64; 3]> {
    let mut parts = text.split(separator);
    let mut numbers = [0; 3];
    for (number, most) in numbers.iter_mut().zip(most) {
        *number = value::number(parts.next()?, most)?.into();
    }
    parts.next().is_none().then_some(numbers)
}

#[cfg(test)]
mod tests {
    use super::{Duration, UNIX_EPOCH, time};

    #[test]
    fn times_are_read_with_and_without_a_fraction() {
        let expected = Some(UNIX_EPOCH + Duration::from_secs(1_517_211_603));
        assert_eq!(time("2018-01-29T07:40:03Z"), expected);
        assert_eq!(time(" 2018-01-29T07:40:03.042Z"), expected);
        for wrong in [
            "",
            "Z",
            "2018-01-29 07:40:03Z",
            "2018-01-29T07:40:03",
            "2018-13-29T07:40:03Z",
            "2018-01-29T07:40Z",
        ] {
            assert_eq!(time(wrong), None, "{wrong}");
        }
    }
}
