//! The formats of dates and times.

use crate::diagnostic::{Code, Diagnostics};
use crate::model::{Kind, TimeFormat};
use crate::source::Span;
use crate::spec::{self, Text};

/// Resolves the format of a date or time, and reports the keys of one that do not fit the type.
pub fn format<'s>(
    spec: &'s spec::Field,
    kind: Kind,
    diagnostics: &mut Diagnostics,
) -> Option<TimeFormat<'s>> {
    if kind == Kind::Unknown {
        return None;
    }
    let ty = spec.ty.span;
    let mut refuse = |span: Span, message: String, help: &str| {
        diagnostics.error(Code::RuleKind, span, message).label(ty, "this is its type").help(help);
    };
    let wire = &spec.wire.value;
    if let Some(unit) = spec.unit.as_ref().filter(|_| !matches!(kind, Kind::Timestamp | Kind::Seconds)) {
        let message = format!("`unit` does not fit the type of `{wire}`");
        refuse(unit.span, message, "it requires `timestamp`, which is a number");
    }
    let zones: Vec<&Text> = spec.zone.iter().chain(&spec.zones).collect();
    if let Some(zone) = zones.first().filter(|_| kind != Kind::DateTime) {
        let message = format!("`{wire}` has no time zone");
        refuse(zone.span, message, "`zone` and `zones` go with `datetime`");
    }
    if !matches!(kind, Kind::DateTime | Kind::Date) {
        return None;
    }
    let Some(format) = &spec.format else {
        if kind == Kind::DateTime {
            diagnostics
                .error(Code::MissingKey, ty, format!("`{wire}` does not say how it is written"))
                .help("add `format:`, such as `format: YYYY-MM-DD hh:mm:ss`");
            return None;
        }
        return Some(TimeFormat { pattern: "YYYY-MM-DD", zones: Vec::new() });
    };
    let pattern = format.value.as_str();
    if !pattern.contains("YYYY") || pattern.contains("hh") != (kind == Kind::DateTime) {
        let message = format!("`format` does not fit the type of `{wire}`");
        let help = "a `date` has a pattern of a day, and a `datetime` one with a time of day";
        refuse(format.span, message, help);
        return None;
    }
    if let Some(zone) = zones.first().filter(|_| pattern.ends_with('Z')) {
        let message = format!("the text of `{wire}` names its time zone");
        refuse(zone.span, message, "remove `zone` and `zones`, or the `Z` of the format");
    }
    if let (Some(zone), Some(_)) = (&spec.zone, spec.zones.first()) {
        refuse(zone.span, format!("`{wire}` has `zone` and `zones`"), "keep one of them");
    }
    if let [zone] = spec.zones.as_slice() {
        refuse(zone.span, "one time zone is certain".to_owned(), "write `zone:`");
    }
    let mut offsets = Vec::with_capacity(zones.len());
    for zone in zones {
        match offset(&zone.value) {
            Some(offset) => offsets.push(offset),
            None => refuse(
                zone.span,
                format!("`{}` is not a time zone", zone.value),
                "write its distance from UTC, such as `\"+08:00\"`",
            ),
        }
    }
    Some(TimeFormat { pattern, zones: offsets })
}

/// Parses a distance from UTC such as `+08:00`, in minutes. No zone of the earth is further than 12 hours west or 14 hours
/// east.
fn offset(text: &str) -> Option<i32> {
    let (hours, minutes) = text.strip_prefix(['+', '-'])?.split_once(':')?;
    let number = |text: &str| text.parse::<i32>().ok().filter(|_| text.len() == 2 && !text.starts_with('+'));
    let (hours, minutes) = (number(hours)?, number(minutes).filter(|minutes| *minutes < 60)?);
    let size = hours * 60 + minutes;
    let offset = if text.starts_with('-') { -size } else { size };
    (-720..=840).contains(&offset).then_some(offset)
}
