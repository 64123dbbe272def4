//! Searches the service's lists for an order.

use super::calendar::When;
use super::complete_list::Required;
use super::lookup::{entries, read_details, read_whole};
use super::ordered_names::{comparable, subjects};
use super::{Core, Dispatch, Order, Receipt, calendar, name_evidence, record};
use crate::error::{Error, OrderProblem};
use crate::exchange::{Settings, UndecodedSuccess};
use crate::params::Params;
use crate::schema::{Finding, Kind, PurchaseInfo, Settling};
use crate::value::{TimeFormat, Timestamp};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// The time after the window of a request until it is visible in a list.
pub(super) const MARGIN: Duration = Duration::from_secs(60);

/// The rounding and latency of times in lists, in seconds.
const ROUNDING: i64 = 5;

/// The number of times that the lists are read while other orders claim the matches.
const MOST_LOOKS: u32 = 5;

/// The maximum number of entries with a different time that are checked before the result is ambiguous.
const MOST_DOUBTFUL: usize = 50;

/// The entries in the service's lists that match the order.
#[derive(Default)]
pub(super) struct Matches {
    /// Exact matches.
    pub(super) surely: Vec<Receipt>,
    /// Matches with a different time, or without all names.
    pub(super) doubtful: Vec<Receipt>,
    /// The service's time before the search.
    pub(super) date: Option<SystemTime>,
}

/// Returns how the order is settled and found.
pub(super) fn way(core: &Core, order: &Order) -> Option<(&'static Settling, &'static Finding)> {
    let orders = core.service.orders?;
    let action = Some(order.action());
    orders.settling(action).zip(orders.finding(action))
}

/// Searches for an order.
pub(super) async fn find(
    core: &Core,
    settings: &Settings,
    order: &Order,
    dispatch: &Dispatch,
) -> Result<Matches, Error> {
    let info = order.operation().and_then(|operation| operation.order);
    let (Some((settling, find)), Some(info)) = (way(core, order), info) else {
        let text = "the service has no read that returns its outcome";
        let advice = "Ask the service's support, and record the outcome with `client.conclude(&order, …)`.";
        return Err(order.error(OrderProblem::NoWay, text, advice).into());
    };
    let search = OrderSearch { core, settings, order, dispatch, settling, find, info };
    if info.of.is_none() && subjects(order).is_empty() {
        // It would be absent from every list.
        let text = "it has no domain name to search for";
        let advice = "Ask the service's support, and record the outcome with `client.conclude(&order, …)`.";
        return Err(order.error(OrderProblem::NoWay, text, advice).into());
    }
    if let Some(parameter) = info.of {
        return search.existing(parameter).await;
    }
    let mut looks = 1;
    loop {
        let mut matched = match find.name {
            None => search.everywhere().await?,
            Some(parameter) => search.by_name(parameter).await?,
        };
        if search.claim(&matched).await? {
            return Ok(matched);
        }
        // Another order was faster and has claimed the match. This order may be among the remaining ones.
        if looks == MOST_LOOKS {
            matched.doubtful.append(&mut matched.surely);
            return Ok(matched);
        }
        looks += 1;
    }
}

struct OrderSearch<'a> {
    core: &'a Core,
    settings: &'a Settings,
    order: &'a Order,
    dispatch: &'a Dispatch,
    settling: &'static Settling,
    find: &'static Finding,
    info: PurchaseInfo,
}

/// How well an entry matches, the best first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    Yes,
    /// A match in a time zone that the spec does not name, or without a readable value.
    Doubtful,
    No,
}

/// An entry of the service's list.
struct Candidate {
    number: String,
    /// How well its kind matches.
    kind: Fit,
    /// How well both its kind and its time match.
    fit: Fit,
}

impl OrderSearch<'_> {
    /// Checks an order that exists already: it is placed when it has been carried out.
    async fn existing(&self, parameter: &str) -> Result<Matches, Error> {
        let number = self.order.params().text(parameter).unwrap_or_default().to_owned();
        let settling = self.settling;
        let pages = self.details(&number).await?;
        let done =
            pages.iter().flat_map(|page| entries(page.about.document.root(), settling.items)).any(|entry| {
                entry.trimmed(settling.state).is_some_and(|state| settling.done.contains(&state.as_str()))
            });
        let surely = if done { vec![Receipt::new(number)] } else { Vec::new() };
        Ok(Matches { surely, doubtful: Vec::new(), date: date(&pages) })
    }

    /// Searches the list of the whole account: each of its entries can have many names.
    async fn everywhere(&self) -> Result<Matches, Error> {
        let ours = sorted(subjects(self.order).into_iter().map(|subject| subject.name));
        let pages = self.list(None).await?;
        let mut matched = Matches { date: date(&pages), ..Matches::default() };
        let candidates = self.candidates(&pages, self.ahead(matched.date)).await?;
        // A batch takes time to appear completely, so a task with some of the names may be this order.
        let is_growing =
            |names: &[String]| names.len() < ours.len() && names.iter().all(|name| ours.contains(name));
        let mut growing = Vec::new();
        for candidate in candidates.iter().filter(|candidate| candidate.fit == Fit::Yes) {
            let names = self.names(&candidate.number).await?;
            if names == ours {
                matched.surely.push(Receipt::new(&*candidate.number));
            } else if is_growing(&names) {
                growing.push(Receipt::new(&*candidate.number));
            }
        }
        if matched.surely.is_empty() {
            matched.doubtful = growing;
            let doubtful = candidates.iter().filter(|candidate| candidate.fit == Fit::Doubtful);
            for (at, candidate) in doubtful.enumerate() {
                let is_possible = at >= MOST_DOUBTFUL || {
                    let names = self.names(&candidate.number).await?;
                    names == ours || is_growing(&names)
                };
                if is_possible {
                    matched.doubtful.push(Receipt::new(&*candidate.number));
                }
            }
        }
        Ok(matched)
    }

    /// Searches a list for each name: its entries are about that name only.
    async fn by_name(&self, parameter: &str) -> Result<Matches, Error> {
        let mut matched = Matches::default();
        let mut numbers = Vec::new();
        for subject in subjects(self.order) {
            let pages = self.list(Some((parameter, &subject.name))).await?;
            matched.date = matched.date.or(date(&pages));
            let ahead = self.ahead(date(&pages));
            let mut fitting = Vec::new();
            for candidate in self.candidates(&pages, ahead).await? {
                match self.fit_of_details(&candidate, ahead).await? {
                    Fit::Yes => fitting.push(Receipt::new(candidate.number)),
                    Fit::Doubtful => matched.doubtful.push(Receipt::new(candidate.number)),
                    Fit::No => {}
                }
            }
            match fitting.as_slice() {
                [] => {}
                [one] => numbers.extend(one.numbers().iter().cloned()),
                _ => {
                    matched.surely.extend(fitting);
                    return Ok(matched);
                }
            }
        }
        if !numbers.is_empty() {
            matched.surely.push(Receipt::of(numbers));
        }
        Ok(matched)
    }

    /// Claims the only match for this order. Returns false if another order was faster, in this process or another.
    async fn claim(&self, matched: &Matches) -> Result<bool, Error> {
        let [receipt] = matched.surely.as_slice() else { return Ok(true) };
        for number in receipt.numbers() {
            if !claim(self.core, self.order, self.dispatch, number).await? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    async fn list(&self, name: Option<(&str, &str)>) -> Result<Vec<UndecodedSuccess>, Error> {
        let find = self.find;
        let mut params = Params::new();
        if let Some((parameter, name)) = name {
            params.put_text(parameter, name);
        }
        if let Some(from) = find.from {
            self.put_first_day(from, &mut params);
        }
        // If absence proves nothing, a list with a count of zero may be missing.
        let required = Required {
            items: find.items,
            fields: &[],
            unique: Some(find.id),
            may_be_left_out: find.window.is_none(),
        };
        read_whole(self.core, self.settings, find.read, params, required).await
    }

    /// Adds the day before the order to the parameters of a list.
    fn put_first_day(&self, name: &'static str, params: &mut Params) {
        // Only the day matters, and the time zone of the service's days is not known.
        let day = Timestamp::from(self.dispatch.earliest - Duration::from_secs(24 * 60 * 60));
        let operation = self.core.service.operation(self.find.read);
        match operation.and_then(|operation| operation.parameter(name)).map(|parameter| parameter.kind) {
            Some(Kind::Timestamp) => params.put_integer(name, day.as_millis()),
            Some(Kind::Seconds) => params.put_written(name, &day, &TimeFormat::SECONDS),
            _ => params.put_text(name, day.to_string().get(..10).unwrap_or_default()),
        }
    }

    /// Returns the entries of the order's kind that belong to no other order and whose time may match.
    async fn candidates(&self, pages: &[UndecodedSuccess], ahead: i64) -> Result<Vec<Candidate>, Error> {
        let find = self.find;
        let mut candidates: Vec<Candidate> = Vec::new();
        for entry in pages.iter().flat_map(|page| entries(page.about.document.root(), find.items)) {
            let Some(number) = entry.trimmed(find.id) else { continue };
            // Lists that change during reading show an entry twice.
            let again = candidates.iter().any(|candidate| candidate.number == number);
            if again {
                continue;
            }
            let kind = self.fit_of_kind(entry.trimmed(find.kind));
            let fit = kind.max(self.fit(entry.trimmed(self.settling.time), ahead));
            if fit != Fit::No && !record::is_taken(self.core, self.order, &number).await? {
                candidates.push(Candidate { number, kind, fit });
            }
        }
        Ok(candidates)
    }

    /// Returns whether an entry with this word can be the order. If the spec has no word for the order's kind, any word
    /// of no other kind can be.
    fn fit_of_kind(&self, word: Option<String>) -> Fit {
        let Some(word) = word else { return Fit::Doubtful };
        let kinds = self.find.kinds;
        let ours = kinds.iter().any(|(kind, _)| *kind == self.info.kind);
        let known = kinds.iter().find(|(_, name)| name.eq_ignore_ascii_case(&word));
        match known {
            Some((kind, _)) if *kind == self.info.kind => Fit::Yes,
            Some(_) => Fit::No,
            None if ours => Fit::No,
            None => Fit::Doubtful,
        }
    }

    /// Returns the offset of the service's clock, in seconds.
    fn ahead(&self, date: Option<SystemTime>) -> i64 {
        date.map_or(0, |date| seconds(date) - seconds(self.core.stamps.now()))
    }

    /// Returns whether an entry that was created at this time can be the order.
    fn fit(&self, time: Option<String>, ahead: i64) -> Fit {
        let earliest = seconds(self.dispatch.earliest) + ahead - ROUNDING;
        // An entry is created before the response.
        let answered = || name_evidence::rule(self.core, self.dispatch).map(|rule| rule.after);
        let window = self.find.window.or_else(answered).map(i64::from);
        let margin = ROUNDING + seconds(UNIX_EPOCH + MARGIN);
        let latest =
            window.map_or(i64::MAX, |window| seconds(self.dispatch.latest) + ahead.max(0) + window + margin);
        let within = |time: i64| (earliest..=latest).contains(&time);
        match time.as_deref().and_then(calendar::read) {
            Some(When::Exact(time)) if within(time) => Fit::Yes,
            Some(When::Exact(_)) => Fit::No,
            Some(When::Civil(time)) => {
                let zones = self.settling.zones;
                if zones.iter().any(|zone| within(time - i64::from(*zone) * 60)) {
                    Fit::Yes
                } else {
                    Fit::Doubtful
                }
            }
            None => Fit::Doubtful,
        }
    }

    async fn details(&self, number: &str) -> Result<Vec<UndecodedSuccess>, Error> {
        read_details(self.core, self.settings, self.settling, number).await
    }

    /// Returns the names of a task or order.
    async fn names(&self, number: &str) -> Result<Vec<String>, Error> {
        let settling = self.settling;
        let pages = self.details(number).await?;
        let entries = pages.iter().flat_map(|page| entries(page.about.document.root(), settling.items));
        Ok(sorted(entries.filter_map(|entry| entry.trimmed(settling.name))))
    }

    /// Lists may have the time as text and details in seconds.
    async fn fit_of_details(&self, candidate: &Candidate, ahead: i64) -> Result<Fit, Error> {
        let settling = self.settling;
        let pages = self.details(&candidate.number).await?;
        let mut times = pages
            .iter()
            .flat_map(|page| entries(page.about.document.root(), settling.items))
            .filter_map(|entry| entry.trimmed(settling.time));
        // A doubtful kind stays doubtful regardless of the time.
        Ok(times.next().map_or(candidate.fit, |time| self.fit(Some(time), ahead).max(candidate.kind)))
    }
}

fn date(pages: &[UndecodedSuccess]) -> Option<SystemTime> {
    pages.first().and_then(|page| page.about.date)
}

/// The names for comparison with others, with duplicates.
fn sorted(names: impl Iterator<Item = String>) -> Vec<String> {
    let mut names: Vec<String> = names.map(|name| comparable(&name)).collect();
    names.sort_unstable();
    names
}

/// Claims a task or order of the service for this order; returns false if it belongs to another order.
pub(super) async fn claim(
    core: &Core,
    order: &Order,
    dispatch: &Dispatch,
    number: &str,
) -> Result<bool, Error> {
    record::claim(core, order, Some(dispatch), number)
        .await
        .map_err(|error| error.with_unknown_outcome(order))
}

pub(super) fn seconds(time: SystemTime) -> i64 {
    Timestamp::from(time).as_millis().div_euclid(1000)
}
