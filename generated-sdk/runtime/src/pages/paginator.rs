//! The pagination logic: which page comes next, and when the list ends.

use super::page_info::PageInfo;
use super::position::Place;
use super::run::{Assessment, Run};
use super::{PageError, PageErrorKind, PagePosition};
use crate::document::{Node, is_list};
use crate::error::{Attempt, DecodeError, Error, Invalid, Undecoded};
use crate::exchange::About;
use crate::params::Params;
use crate::schema::{Effect, Operation, Outcome, Paging, Rule, Turn};
use std::mem;
use std::time::SystemTime;

/// The default page size, if a larger one is allowed.
const LARGE: i64 = 100;
/// The default page size, if the limit is not known.
const USUAL: i64 = 40;

/// Reads a list page by page, untyped: provides the parameters of each call, and evaluates its response.
pub(crate) struct Paginator {
    operation: &'static Operation,
    paging: Paging,
    /// The request, with the page size and without the position.
    request: Params,
    size: i64,
    /// The next page.
    at: Option<PagePosition>,
    /// The page that was returned last.
    last: Option<PagePosition>,
    stage: Stage,
    run: Run,
}

enum Stage {
    Open,
    /// The next poll returns this error, and the stream ends.
    Broken(Box<Broken>),
    Over,
}

struct Broken {
    kind: PageErrorKind,
    problem: String,
    cause: Error,
}

/// The page after a response.
enum Next {
    End,
    Page(Place),
    Wrong(Place, PageErrorKind, String),
}

impl Paginator {
    pub(crate) fn new(operation: &'static Operation, params: &Params) -> Self {
        let Some(paging) = operation.paging else { return Self::without_paging(operation) };
        let text = |name: &str| params.text(name).filter(|text| !text.is_empty());
        let (request, place) = match paging.turn {
            Turn::Number { page, .. } => {
                let number = text(page).and_then(|text| text.parse().ok());
                (params.without(&[page]), number.map(Place::Number))
            }
            Turn::Cursors { cursors, .. } => {
                let names: Vec<_> = cursors.iter().map(|(parameter, _)| *parameter).collect();
                let given =
                    names.iter().filter_map(|name| Some(((*name).to_owned(), text(name)?.to_owned())));
                let given: Vec<_> = given.collect();
                (params.without(&names), (!given.is_empty()).then_some(Place::Cursors(given)))
            }
        };
        let mut paginator = Self { request, ..Self::closed(operation, paging) };
        if let Some(parameter) = paging.size {
            match text(parameter).and_then(|text| text.parse().ok()) {
                Some(size) => paginator.size = size,
                None => {
                    paginator.size = usual_size(operation, parameter);
                    paginator.request = paginator.request.without(&[parameter]);
                    paginator.request.put_integer(parameter, paginator.size);
                }
            }
        }
        paginator.start_at(PagePosition(place.unwrap_or(Place::First)));
        paginator
    }

    fn closed(operation: &'static Operation, paging: Paging) -> Self {
        Self {
            operation,
            paging,
            request: Params::new(),
            size: 0,
            at: None,
            last: None,
            stage: Stage::Over,
            run: Run::new(paging, 0, false),
        }
    }

    /// Codegen never emits such requests.
    fn without_paging(operation: &'static Operation) -> Self {
        let mut paginator = Self::closed(operation, Paging::pages("", "", ""));
        paginator.at = Some(PagePosition(Place::First));
        paginator.refuse("the action is not paginated", "Use `client.send(request)`.");
        paginator
    }

    /// Starts again at a position.
    pub(super) fn start_at(&mut self, PagePosition(place): PagePosition) {
        if self.operation.paging.is_none() {
            return;
        }
        let (fits, first, place) = match (self.paging.turn, place) {
            (Turn::Number { first, .. }, Place::First) => {
                (true, true, first.map_or(Place::First, Place::Number))
            }
            (Turn::Number { first, .. }, Place::Number(number)) => {
                (true, first == Some(number), Place::Number(number))
            }
            (Turn::Cursors { .. }, Place::First) => (true, true, Place::First),
            (Turn::Cursors { cursors, .. }, Place::Cursors(values)) => {
                let known = |name: &str| cursors.iter().any(|(parameter, _)| *parameter == name);
                (values.iter().all(|(name, _)| known(name)), false, Place::Cursors(values))
            }
            (_, place) => (false, false, place),
        };
        self.run = Run::new(self.paging, self.size, first);
        if let Place::Cursors(values) = &place {
            self.run.follow(values);
        }
        (self.at, self.last, self.stage) = (Some(PagePosition(place)), None, Stage::Open);
        if !fits {
            self.refuse(
                "the position belongs to another list",
                "Use it with the request that it comes from.",
            );
        }
    }

    /// Returns the next page.
    pub(super) fn position(&self) -> Option<&PagePosition> {
        self.at.as_ref()
    }

    /// Returns the page that was returned last.
    pub(super) fn last(&self) -> Option<&PagePosition> {
        self.last.as_ref()
    }

    /// Returns the parameters of the next call.
    pub(crate) fn ask(&mut self) -> Option<Result<Params, PageError>> {
        match mem::replace(&mut self.stage, Stage::Over) {
            Stage::Over => None,
            Stage::Broken(broken) => Some(Err(self.error(*broken))),
            Stage::Open => {
                self.stage = Stage::Open;
                let mut params = self.request.clone();
                match (self.paging.turn, self.at.as_ref().map(|position| &position.0)) {
                    (Turn::Number { page, .. }, Some(Place::Number(number))) => {
                        params.put_integer(page, *number)
                    }
                    (_, Some(Place::Cursors(values))) => {
                        values.iter().for_each(|(name, value)| params.put_text(name, value));
                    }
                    _ => {}
                }
                Some(Ok(params))
            }
        }
    }

    /// Records a failed call. It is repeated, unless it can never succeed.
    pub(super) fn failed(&mut self, cause: Error) -> PageError {
        let repeatable = cause.attempt().is_none_or(|attempt| attempt.repeatable);
        let kind = match cause {
            Error::Invalid(_) => {
                self.stage = Stage::Over;
                PageErrorKind::Refused
            }
            _ if !repeatable && cause.outcome() == Outcome::Unknown => {
                self.stage = Stage::Over;
                let problem = "the service may have moved on to the next page".to_owned();
                return self.error(Broken { kind: PageErrorKind::Incomplete, problem, cause });
            }
            _ => PageErrorKind::Call,
        };
        self.error(Broken { kind, problem: String::new(), cause })
    }

    /// Records a response. Returns whether it is a page of the list; otherwise the list has ended.
    pub(crate) fn arrived(&mut self, about: &About) -> Result<bool, PageError> {
        let info = PageInfo::read(&about.document, &self.paging);
        let asked = self.asked();
        match self.run.assess(&info, asked) {
            Assessment::Given => {}
            Assessment::Gone => {
                self.stage = Stage::Over;
                if let Some(problem) = self.run.lack(&info, None) {
                    return Err(self.error(self.broken(PageErrorKind::Incomplete, problem, about)));
                }
                self.at = None;
                return Ok(false);
            }
            Assessment::Repeated(problem) => {
                self.stage = Stage::Over;
                return Err(self.error(self.broken(PageErrorKind::Repeated, problem, about)));
            }
        }
        self.run.remember(&info, asked);
        self.last = self.at.take();
        match self.next(&info, asked) {
            Next::End => self.stage = Stage::Over,
            Next::Page(place) => self.at = Some(PagePosition(place)),
            Next::Wrong(place, kind, problem) => {
                self.at = Some(PagePosition(place));
                self.stage = Stage::Broken(Box::new(self.broken(kind, problem, about)));
            }
        }
        Ok(true)
    }

    /// Determines the page after the latest one. The end must be the end of the whole list.
    fn next(&mut self, info: &PageInfo<'_>, asked: Option<i64>) -> Next {
        let next = self.follows(info, asked);
        let ends = matches!(next, Next::End);
        let number = self.run.number(info, asked);
        let Some(problem) = self.run.lack(info, number).filter(|_| ends || !info.has_list) else {
            return next;
        };
        let place = match (self.paging.turn, number) {
            // An empty page may have been intended for the remaining items.
            (Turn::Number { .. }, Some(number)) => {
                Place::Number(number.saturating_add(i64::from(info.count() > 0)))
            }
            _ => self.last.clone().map_or(Place::First, |position| position.0),
        };
        Next::Wrong(place, PageErrorKind::Incomplete, problem)
    }

    /// Determines the apparent next page.
    fn follows(&mut self, info: &PageInfo<'_>, asked: Option<i64>) -> Next {
        let empty = info.count() == 0 && info.more != Some(true) && !self.run.leads_on(info);
        if info.more == Some(false) || empty {
            return Next::End;
        }
        let place = match self.paging.turn {
            Turn::Cursors { scrolls, .. } => {
                let Some(cursors) = info.cursors.clone() else { return Next::End };
                let stays = || {
                    self.last.as_ref().is_some_and(
                        |PagePosition(place)| matches!(place, Place::Cursors(values) if *values == cursors),
                    )
                };
                if !(scrolls && stays() || self.run.follow(&cursors)) {
                    let problem = "the previous page leads back to an earlier page".to_owned();
                    return Next::Wrong(Place::Cursors(cursors), PageErrorKind::Repeated, problem);
                }
                Place::Cursors(cursors)
            }
            Turn::Number { .. } => {
                let number = self.run.number(info, asked);
                if info.more.is_none() && self.run.is_complete(info, number) {
                    return Next::End;
                }
                let Some(number) = number else {
                    let problem = "the response does not have its page number".to_owned();
                    return Next::Wrong(Place::First, PageErrorKind::Unnumbered, problem);
                };
                Place::Number(number.saturating_add(1))
            }
        };
        match self.run.endless() {
            Some(problem) => Next::Wrong(place, PageErrorKind::Endless, problem),
            None => Next::Page(place),
        }
    }

    /// Returns the number of the requested page.
    fn asked(&self) -> Option<i64> {
        match self.at.as_ref()?.0 {
            Place::Number(number) => Some(number),
            _ => None,
        }
    }

    fn refuse(&mut self, problem: &str, advice: &str) {
        let cause = Invalid::new(self.operation.name, None, problem, advice).into();
        let broken = Broken { kind: PageErrorKind::Refused, problem: String::new(), cause };
        self.stage = Stage::Broken(Box::new(broken));
    }

    fn error(&self, Broken { kind, problem, cause }: Broken) -> PageError {
        let position = self.at.clone().unwrap_or(PagePosition(Place::First));
        PageError {
            action: self.operation.name,
            position,
            items_before: self.run.items,
            kind,
            problem,
            cause,
        }
    }

    /// Returns the error of a response that is wrong only in the context of its list.
    fn broken(&self, kind: PageErrorKind, problem: String, about: &About) -> Broken {
        let root = about.document.root();
        let error = match kind {
            PageErrorKind::Incomplete => self.shortfall(root),
            _ => {
                let number = self.paging.current.and_then(|path| root.at(path));
                let node = number.or_else(|| root.at(self.paging.items)).unwrap_or(root);
                DecodeError::unfit(node, "a new page of a list that ends")
            }
        };
        let cause = Error::Decode(Box::new(Undecoded {
            attempt: Attempt {
                action: self.operation.name.to_owned(),
                effect: Effect::Read,
                number: about.attempts,
                time: SystemTime::now(),
                nonce: String::new(),
                repeatable: true,
            },
            status: about.status,
            request_id: about.request_id.clone(),
            error,
            document: about.document.clone(),
        }));
        Broken { kind, problem, cause }
    }

    /// Returns the error of the field that shows an incomplete list.
    fn shortfall(&self, root: Node<'_>) -> DecodeError {
        let Paging { items, total, pages, more, .. } = self.paging;
        match total.or(pages).or(more) {
            Some(count) if is_list(root, items) => {
                DecodeError::field(root, count, "a count equal to the number of items received")
            }
            _ => DecodeError::field(root, items, "a list"),
        }
    }
}

/// Returns the page size of a request without one.
fn usual_size(operation: &Operation, parameter: &str) -> i64 {
    let rules = operation.parameter(parameter).map_or(&[][..], |parameter| parameter.rules);
    let most = rules.iter().find_map(|rule| match rule {
        Rule::Max(most) => Some((*most).min(LARGE)),
        _ => None,
    });
    let least = rules.iter().find_map(|rule| match rule {
        Rule::Min(least) => Some(*least),
        _ => None,
    });
    most.unwrap_or(USUAL).max(least.unwrap_or(1))
}

#[cfg(test)]
mod tests {
    use super::Paginator;
    use crate::document::Document;
    use crate::exchange::About;
    use crate::pages::PageErrorKind;
    use crate::pages::run::MOST_PAGES;
    use crate::params::Params;
    use crate::protocol::Progress;
    use crate::schema::{Operation, Paging};

    static LIST: Operation =
        Operation::read("List").paging(Paging::pages("page", "size", "items").more("more"));

    fn page(name: u64) -> About {
        let source = format!(r#"{{"items":["{name}"],"more":true}}"#);
        About {
            document: Document::parse(source).expect("a document"),
            request_id: None,
            status: 200,
            code: None,
            text: None,
            progress: Progress::Done,
            attempts: 1,
            date: None,
            deviations: Vec::new(),
        }
    }

    #[test]
    fn a_list_of_more_pages_than_any_has_is_given_up() {
        let mut paginator = Paginator::new(&LIST, &Params::new());
        paginator.run.pages = MOST_PAGES - 2;
        for name in 0..2 {
            assert!(paginator.ask().expect("a page to ask for").is_ok());
            assert!(paginator.arrived(&page(name)).expect("a page"));
        }
        let error = paginator.ask().expect("an error").expect_err("no page");
        assert_eq!((error.kind, error.items_before), (PageErrorKind::Endless, 2));
        assert!(paginator.ask().is_none());
    }

    #[test]
    fn a_request_without_pagination_is_refused() {
        static PLAIN: Operation = Operation::read("Plain");
        let mut paginator = Paginator::new(&PLAIN, &Params::new());
        let error = paginator.ask().expect("an error").expect_err("no page");
        assert_eq!(error.kind, PageErrorKind::Refused);
        assert!(paginator.ask().is_none());
    }
}
