//! What a run through a list has brought, and what that says about the next response.

use super::page_info::PageInfo;
use crate::schema::{Paging, Turn};
use std::collections::{HashMap, HashSet};

/// More pages than any list has.
pub(super) const MOST_PAGES: u64 = 100_000;

/// What this run through the list has brought.
pub(super) struct Run {
    paging: Paging,
    /// How many items a page has at most, as was asked for.
    size: i64,
    /// Whether it began with the first page.
    whole: bool,
    pub(super) pages: u64,
    pub(super) items: u64,
    /// The most items that a page had.
    largest: u64,
    /// The number of the list's first page, where only the responses tell.
    first: Option<i64>,
    /// The number that the last page had by its own word.
    number: Option<i64>,
    /// The highest count of all items.
    most: Option<i64>,
    /// The pages by their items, and how many items there were in all when each came.
    seen: HashMap<u64, Option<i64>>,
    /// The last page by its items.
    last: Option<u64>,
    /// The cursors that led to pages.
    cursors: HashSet<Vec<(String, String)>>,
}

/// What becomes of a response.
pub(super) enum Judged {
    Given,
    /// It is a page that was given before: the one asked for is gone, since the list has become shorter.
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

    /// Whether these cursors lead to a page that none led to before.
    pub(super) fn follow(&mut self, cursors: &[(String, String)]) -> bool {
        self.cursors.insert(cursors.to_vec())
    }

    /// Whether the response is a page that did not come before.
    pub(super) fn judge(&self, told: &PageInfo<'_>, asked: Option<i64>) -> Judged {
        // Some services count from one less in their responses than in requests.
        let not_after = |asked: i64| self.number.unwrap_or(asked.saturating_sub(2));
        let (earlier, behind) = match (told.number, asked) {
            (Some(number), Some(asked)) => (number < asked, number <= not_after(asked)),
            _ => (false, false),
        };
        // A page of one item may well be like another one, if it says that it is another. Of empty ones two in a row
        // lead nowhere.
        let told_new = told.count() == 1 && told.number.is_some() && told.number > self.number;
        let items = told.fingerprint();
        let empty_again = || self.last == Some(items) && !self.leads_on(told);
        let before = self.seen.get(&items).filter(|_| told.count() > 0 || empty_again());
        let before = before.filter(|_| !told_new);
        let same = before.is_some() && self.last == Some(items);
        if (earlier || same) && self.is_past_end(told, asked) {
            return Judged::Gone;
        }
        if behind {
            let (field, number) = (self.paging.current.unwrap_or_default(), told.number.unwrap_or_default());
            let problem = format!("the response's `{field}` is {number}, a page that came before");
            return Judged::Repeated(problem);
        }
        // If the count has changed, the whole list may have moved on by a page.
        if before == Some(&told.total) {
            let which = if same { "the page before" } else { "a page that came before" };
            return Judged::Repeated(format!("it is letter for letter {which}"));
        }
        Judged::Given
    }

    /// Whether a page leads on even if it is empty: a filter may have left nothing in it, and its token is a new one.
    pub(super) fn leads_on(&self, told: &PageInfo<'_>) -> bool {
        let by_token = matches!(self.paging.turn, Turn::Cursors { next: None, scrolls: false, .. });
        by_token && told.cursors.as_ref().is_some_and(|cursors| !self.cursors.contains(cursors))
    }

    /// Whether the list ends before the page that was asked for, by the response's word.
    fn is_past_end(&self, told: &PageInfo<'_>, asked: Option<i64>) -> bool {
        let Some(before) = asked.map(|asked| asked.saturating_sub(self.first())) else { return false };
        match (told.pages, told.total) {
            (Some(pages), _) => before >= pages,
            (None, Some(total)) => before.saturating_mul(self.largest().max(told.count() as i64)) >= total,
            (None, None) => false,
        }
    }

    /// Takes up a page that is given.
    pub(super) fn remember(&mut self, told: &PageInfo<'_>, asked: Option<i64>) {
        if self.pages == 0 {
            // Asked for 0, a service that counts from 1 gives its first page too.
            self.first = told.number.filter(|&number| asked.is_none() || number == 0);
        }
        self.pages += 1;
        self.items += told.count();
        self.largest = self.largest.max(told.count());
        self.number = told.number.or(self.number);
        self.most = self.most.max(told.total);
        let items = told.fingerprint();
        self.seen.insert(items, told.total);
        self.last = Some(items);
    }

    /// The number of the page that was remembered last.
    pub(super) fn number(&self, told: &PageInfo<'_>, asked: Option<i64>) -> Option<i64> {
        match asked {
            // Whether 0 is before 1 or the same page, the response tells.
            Some(0) if told.number == Some(1) && self.pages == 1 => Some(1),
            Some(number) => Some(number),
            None => told.number,
        }
    }

    /// Whether the page is the last, by what is told of the whole list; if nothing is, by its size.
    pub(super) fn is_complete(&self, told: &PageInfo<'_>, number: Option<i64>) -> bool {
        let before = number.map_or(0, |number| number.saturating_sub(self.first()).max(0));
        match (told.pages, told.total) {
            (Some(pages), _) => before.saturating_add(1) >= pages,
            (None, Some(total)) => {
                let items = self.items as i64;
                // Pages may be smaller than they were asked to be, so the ones that came are counted.
                let up_to_here = before.saturating_mul(self.largest()).saturating_add(told.count() as i64);
                total <= if self.whole { items } else { items.max(up_to_here) }
            }
            (None, None) => (told.count() as i64) < self.size.min(told.size.unwrap_or(self.size)),
        }
    }

    /// Why the list cannot end with this response: it shows no list, or does not tell how long the list is, or it
    /// counts more than came. Of a run that began in the middle the latter is not known.
    pub(super) fn lack(&self, told: &PageInfo<'_>, number: Option<i64>) -> Option<String> {
        let Paging { items, total, pages, more, .. } = self.paging;
        if !told.has_list && told.total != Some(0) {
            return Some(format!("the response has no list `{items}`"));
        }
        let silent = told.total.is_none() && told.pages.is_none() && told.more.is_none();
        if let Some(count) = total.or(pages).or(more).filter(|_| silent) {
            return Some(format!(
                "the response does not tell how long the list is: `{count}` is missing or untrue"
            ));
        }
        if !self.whole {
            return None;
        }
        if let Some(total) = told.total.filter(|&total| (self.items as i64) < total) {
            return Some(format!("the service counts {total} items in all and has sent {}", self.items));
        }
        let number = number.map(|number| number.saturating_sub(self.first()).saturating_add(1));
        let short = number.zip(told.pages).filter(|(number, pages)| number < pages);
        short.map(|(number, pages)| {
            format!("the service counts {pages} pages and ends with page {number} of them")
        })
    }

    /// Why a list that has another page can have none.
    pub(super) fn endless(&self) -> Option<String> {
        let Run { pages, items, largest, most, .. } = self;
        if *pages >= MOST_PAGES {
            return Some(format!("{MOST_PAGES} pages came, and the service has more"));
        }
        let most = most.and_then(|most| u64::try_from(most).ok())?;
        // A page beyond the count may come while that is not up to date.
        let beyond = *largest > 0 && *items >= most.saturating_add(*largest);
        beyond.then(|| format!("the service counts {most} items in all, has sent {items}, and has more"))
    }

    /// The number of the first page. If it is doubtful 1 will do: one page too many is asked for at worst.
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
