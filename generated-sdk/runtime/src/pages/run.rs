//! The pages of a list that were read so far, and their consequences for the next response.

use super::page_info::PageInfo;
use crate::schema::{Paging, Turn};
use std::collections::{HashMap, HashSet};

/// The maximum number of pages, more than any list has.
pub(super) const MOST_PAGES: u64 = 100_000;

/// The pages of a list that were read so far.
pub(super) struct Run {
    paging: Paging,
    /// The requested page size.
    size: i64,
    /// Whether it began with the first page.
    whole: bool,
    pub(super) pages: u64,
    pub(super) items: u64,
    /// The maximum number of items on a page so far.
    largest: u64,
    /// The number of the list's first page, if only the responses have it.
    first: Option<i64>,
    /// The number of the last page, according to its response.
    number: Option<i64>,
    /// The highest count of all items.
    most: Option<i64>,
    /// The hashes of the pages, with the count of all items at their time.
    seen: HashMap<u64, Option<i64>>,
    /// The hash of the last page.
    last: Option<u64>,
    /// The cursors of earlier pages.
    cursors: HashSet<Vec<(String, String)>>,
}

/// The assessment of a response.
pub(super) enum Assessment {
    Given,
    /// An earlier page: the requested one does not exist any more, since the list has become shorter.
    Gone,
    Repeated(String),
}

impl Run {
    pub(super) fn new(paging: Paging, size: i64, whole: bool) -> Self {
        Self {
            paging,
            size,
            whole,
            pages: 0,
            items: 0,
            largest: 0,
            first: None,
            number: None,
            most: None,
            seen: HashMap::new(),
            last: None,
            cursors: HashSet::new(),
        }
    }

    /// Returns whether these cursors lead to a new page.
    pub(super) fn follow(&mut self, cursors: &[(String, String)]) -> bool {
        self.cursors.insert(cursors.to_vec())
    }

    /// Returns whether the response is a new page.
    pub(super) fn assess(&self, info: &PageInfo<'_>, asked: Option<i64>) -> Assessment {
        // Some services count from one less in their responses than in requests.
        let not_after = |asked: i64| self.number.unwrap_or(asked.saturating_sub(2));
        let (earlier, behind) = match (info.number, asked) {
            (Some(number), Some(asked)) => (number < asked, number <= not_after(asked)),
            _ => (false, false),
        };
        // Pages of one item may be equal if they have different numbers. Two empty pages in a row lead nowhere.
        let is_new = info.count() == 1 && info.number.is_some() && info.number > self.number;
        let items = info.fingerprint();
        let scrolls = matches!(self.paging.turn, Turn::Cursors { scrolls: true, .. });
        let empty_again = || self.last == Some(items) && !scrolls && !self.leads_on(info);
        let before = self.seen.get(&items).filter(|_| info.count() > 0 || empty_again());
        let before = before.filter(|_| !is_new);
        let same = before.is_some() && self.last == Some(items);
        if (earlier || same) && self.is_past_end(info, asked) {
            return Assessment::Gone;
        }
        if behind {
            let (field, number) = (self.paging.current.unwrap_or_default(), info.number.unwrap_or_default());
            let problem = format!("the response's `{field}` is {number}, which is an earlier page");
            return Assessment::Repeated(problem);
        }
        // If the count has changed, the whole list may have moved by a page.
        if before == Some(&info.total) {
            let which = if same { "the previous page" } else { "an earlier page" };
            return Assessment::Repeated(format!("it is exactly the same as {which}"));
        }
        Assessment::Given
    }

    /// Returns whether a page continues the list even if it is empty: a filter may have removed its items, and its
    /// token is a new one, or it only begins a scroll.
    pub(super) fn leads_on(&self, info: &PageInfo<'_>) -> bool {
        let Turn::Cursors { next: None, scrolls, .. } = self.paging.turn else { return false };
        let is_new = info.cursors.as_ref().is_some_and(|cursors| !self.cursors.contains(cursors));
        is_new && (!scrolls || self.cursors.is_empty())
    }

    /// Returns whether the list ends before the requested page, according to the response.
    fn is_past_end(&self, info: &PageInfo<'_>, asked: Option<i64>) -> bool {
        let Some(before) = asked.map(|asked| asked.saturating_sub(self.first())) else { return false };
        match (info.pages, info.total) {
            (Some(pages), _) => before >= pages,
            (None, Some(total)) => before.saturating_mul(self.largest().max(info.count() as i64)) >= total,
            (None, None) => false,
        }
    }

    /// Adds a page that is returned.
    pub(super) fn remember(&mut self, info: &PageInfo<'_>, asked: Option<i64>) {
        if self.pages == 0 {
            // Asked for 0, a service that counts from 1 returns its first page too.
            self.first = info.number.filter(|&number| asked.is_none() || number == 0);
        }
        self.pages += 1;
        self.items += info.count();
        self.largest = self.largest.max(info.count());
        self.number = info.number.or(self.number);
        self.most = self.most.max(info.total);
        let items = info.fingerprint();
        self.seen.insert(items, info.total);
        self.last = Some(items);
    }

    /// Returns the number of the latest page.
    pub(super) fn number(&self, info: &PageInfo<'_>, asked: Option<i64>) -> Option<i64> {
        match asked {
            // The response decides whether 0 is before 1 or the same page.
            Some(0) if info.number == Some(1) && self.pages == 1 => Some(1),
            Some(number) => Some(number),
            None => info.number,
        }
    }

    /// Returns whether the page is the last one, by the totals of the list, or else by its size.
    pub(super) fn is_complete(&self, info: &PageInfo<'_>, number: Option<i64>) -> bool {
        let before = number.map_or(0, |number| number.saturating_sub(self.first()).max(0));
        match (info.pages, info.total) {
            (Some(pages), _) => before.saturating_add(1) >= pages,
            (None, Some(total)) => {
                let items = self.items as i64;
                // Pages may be smaller than requested, so the items are counted.
                let up_to_here = before.saturating_mul(self.largest()).saturating_add(info.count() as i64);
                total <= if self.whole { items } else { items.max(up_to_here) }
            }
            (None, None) => (info.count() as i64) < self.size.min(info.size.unwrap_or(self.size)),
        }
    }

    /// Returns the reason why the list cannot end with this response: it has no list, or no length of the list, or it
    /// counts more items than were read. The last is not known if reading began in the middle.
    pub(super) fn lack(&self, info: &PageInfo<'_>, number: Option<i64>) -> Option<String> {
        let Paging { items, total, pages, more, .. } = self.paging;
        if !info.has_list && info.total != Some(0) {
            return Some(format!("the response has no list `{items}`"));
        }
        let silent = info.total.is_none() && info.pages.is_none() && info.more.is_none();
        if let Some(count) = total.or(pages).or(more).filter(|_| silent) {
            return Some(format!(
                "the response does not have the length of the list: `{count}` is missing or wrong"
            ));
        }
        if !self.whole {
            return None;
        }
        if let Some(total) = info.total.filter(|&total| (self.items as i64) < total) {
            return Some(format!("the service counts {total} items but has sent {}", self.items));
        }
        let number = number.map(|number| number.saturating_sub(self.first()).saturating_add(1));
        let short = number.zip(info.pages).filter(|(number, pages)| number < pages);
        short.map(|(number, pages)| format!("the service counts {pages} pages but ends with page {number}"))
    }

    /// Returns the reason why a list cannot have another page.
    pub(super) fn endless(&self) -> Option<String> {
        let Run { pages, items, largest, most, .. } = self;
        if *pages >= MOST_PAGES {
            return Some(format!("the service has more than {MOST_PAGES} pages"));
        }
        let most = most.and_then(|most| u64::try_from(most).ok())?;
        // A page beyond the count may arrive while the count is out of date.
        let beyond = *largest > 0 && *items >= most.saturating_add(*largest);
        beyond.then(|| format!("the service counts {most} items but has sent {items} and has more"))
    }

    /// Returns the number of the first page; 1 if it is unknown, which costs at most one extra page.
    fn first(&self) -> i64 {
        match self.paging.turn {
            Turn::Number { first: Some(first), .. } => first,
            _ => self.first.unwrap_or(1),
        }
    }

    fn largest(&self) -> i64 {
        self.largest as i64
    }
}
