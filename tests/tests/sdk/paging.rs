//! Lists, page by page and item by item: how they start, continue, end, fail and resume.

use registrar_sdk::aliyun_domain::{self, AliyunDomain, Credentials};
use registrar_sdk::opensrs::{self, Opensrs};
use registrar_sdk::{
    Client, Error, PageError, PageErrorKind, PagePosition, Paged, Request, Service,
    extend::{Kind, ServiceInfo, Turn},
};
use registrar_sdk_tests::acme::{self, Acme};
use registrar_sdk_tests::acme_lists::{Domains, Expiring, History, Hosts, List, Scroll, Tokens};
use registrar_sdk_tests::acme_xcp;
use registrar_sdk_tests::server::{ID, SECRET};
use registrar_sdk_tests::xcp_server::{KEY, USERNAME, answer};
use registrar_sdk_tests::{Script, Server, XcpServer};
use std::str::FromStr;

fn client(server: &Server) -> acme::Client {
    acme::home(server).build().expect("a client")
}

/// Returns a response with these items and these fields.
fn page(names: &[&str], fields: &str) -> Script {
    let items: Vec<_> = names.iter().map(|name| format!(r#"{{"name":"{name}"}}"#)).collect();
    Script::ok(&format!(r#"{{"RequestId":"REQ-1",{fields}"Data":{{"Item":[{}]}}}}"#, items.join(",")))
}

/// Returns the counters of `ListDomains`.
fn counters(number: i64, pages: i64, total: i64) -> String {
    format!(r#""CurrentPageNum":{number},"TotalPageNum":{pages},"TotalItemNum":{total},"#)
}

/// Returns two items of a list, with all counters.
fn domains(number: i64, total: i64) -> Script {
    let last = (number * 2).min(total);
    let names: Vec<_> = ((number - 1) * 2 + 1..=last).map(|each| format!("{each}.example")).collect();
    let names: Vec<_> = names.iter().map(String::as_str).collect();
    page(&names, &counters(number, (total + 1) / 2, total))
}

fn refusal() -> Script {
    Script::error(400, "InvalidParameter", "Not today.")
}

/// Returns all items of a list that ends without an error.
async fn all<S: Service, R: Paged<Item = String> + Request<Service = S>>(
    client: &Client<S>,
    request: R,
) -> Vec<String> {
    let (items, error) = until_error(client, request).await;
    assert!(error.is_none(), "{}", error.expect("an error"));
    items
}

/// Returns all items up to the first error.
async fn until_error<S: Service, R: Paged<Item = String> + Request<Service = S>>(
    client: &Client<S>,
    request: R,
) -> (Vec<String>, Option<PageError>) {
    let (mut items, mut stream) = (Vec::new(), client.items(request));
    loop {
        match stream.next().await {
            Some(Ok(item)) => items.push(item),
            Some(Err(error)) => {
                if error.kind != PageErrorKind::Call {
                    assert!(stream.next().await.is_none(), "the stream ends after {error}");
                }
                return (items, Some(error));
            }
            None => {
                assert!(stream.next().await.is_none(), "the end stays the end");
                assert_eq!(stream.position(), None);
                return (items, None);
            }
        }
    }
}

/// Returns the value of a parameter in each request.
fn sent(server: &Server, parameter: &str) -> Vec<String> {
    let value =
        |seen: &registrar_sdk_tests::Seen| seen.parameters.get(parameter).cloned().unwrap_or_default();
    server.seen().iter().map(value).collect()
}

// ------------------------------------------------------------------ pages by number

#[tokio::test]
async fn a_list_is_read_in_order_from_its_first_page_to_its_last() {
    let server = Server::doing([domains(1, 5), domains(2, 5), domains(3, 5)]);
    let items = all(&client(&server), List::<Domains>::new().size(2)).await;
    assert_eq!(items, ["1.example", "2.example", "3.example", "4.example", "5.example"]);
    assert_eq!(sent(&server, "PageNum"), ["1", "2", "3"]);
    assert_eq!(sent(&server, "PageSize"), ["2", "2", "2"]);
}

#[tokio::test]
async fn a_whole_list_is_collected_or_its_first_error_returned() {
    let server = Server::doing([domains(1, 3), domains(2, 3), domains(1, 3), refusal()]);
    let items = || client(&server).items(List::<Domains>::new().size(2));
    let all: Vec<String> = items().try_collect().await.expect("the whole list");
    assert_eq!(all, ["1.example", "2.example", "3.example"]);
    let error = items().try_collect::<Vec<String>>().await.expect_err("the second page fails");
    assert_eq!(error.items_before, 2);
}

#[tokio::test]
async fn pages_are_complete_responses() {
    let server = Server::doing([domains(1, 3), domains(2, 3)]);
    let mut pages = client(&server).pages(List::<Domains>::new().size(2));
    let first = pages.next().await.expect("a page").expect("a response");
    assert_eq!((first.items.len(), first.request_id()), (2, Some("REQ-1")));
    assert_eq!(pages.position().expect("a page to come").to_string(), "page 2");
    let second = pages.next().await.expect("a page").expect("a response");
    assert_eq!(second.into_inner().items[0].name, "3.example");
    assert!(pages.next().await.is_none() && pages.position().is_none());
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test]
async fn nothing_is_sent_before_the_first_poll_or_after_the_stream_is_dropped() {
    let server = Server::doing([domains(1, 9), domains(2, 9)]);
    let client = client(&server);
    let mut items = client.items(List::<Domains>::new().size(2));
    assert_eq!(server.connections(), 0);
    for _ in 0..2 {
        items.next().await.expect("an item").expect("no error");
    }
    assert_eq!(server.seen().len(), 1, "the next page is not requested in advance");
    items.next().await.expect("an item").expect("no error");
    drop(items);
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test]
async fn the_default_page_size_is_the_largest_allowed_up_to_100() {
    let server = Server::doing([page(&["a"], &counters(1, 1, 1)), page(&["a"], "")]);
    all(&client(&server), List::<Domains>::new()).await;
    all(&client(&server), List::<Hosts>::new()).await;
    assert_eq!(sent(&server, "PageSize"), ["100", "20"]);

    let server = XcpServer::doing([expiring(&["a"], &items(&[("total", 1)]))]);
    all(&acme_xcp::client(&server), List::<Expiring>::new()).await;
    assert_eq!(
        server.only().command.flat(),
        [("limit".to_owned(), "40".to_owned())],
        "the maximum is unknown"
    );
}

#[tokio::test]
async fn a_request_with_a_page_number_starts_there() {
    let server = Server::doing([domains(5, 11), domains(6, 11)]);
    let items = all(&client(&server), List::<Domains>::new().size(2).page(5)).await;
    assert_eq!(items, ["9.example", "10.example", "11.example"]);
    assert_eq!(sent(&server, "PageNum"), ["5", "6"]);
}

#[tokio::test]
async fn short_lists_take_one_call() {
    for (names, count) in [(&["a", "b"][..], 2), (&["a"], 1), (&[], 0)] {
        let server = Server::doing([page(names, &counters(1, i64::from(count > 0), count))]);
        let items = all(&client(&server), List::<Domains>::new().size(2)).await;
        assert_eq!((items.len() as i64, server.seen().len()), (count, 1));
    }
}

#[tokio::test]
async fn an_empty_list_is_one_page_without_items() {
    for empty in [r#""Data":"""#, r#""Data":{}"#, r#""Data":null"#, r#""Data":{"Item":[]}"#, r#""A":1"#] {
        let body = format!(r#"{{"RequestId":"REQ-1","TotalItemNum":0,{empty}}}"#);
        let server = Server::doing([Script::ok(&body)]);
        let mut pages = client(&server).pages(List::<Domains>::new());
        assert_eq!(pages.next().await.expect("a page").expect("a response").items, []);
        assert!(pages.next().await.is_none());
    }
    for empty in [r#""Data":[]"#, r#""Data":{"Item":[]}"#] {
        let server = Server::doing([Script::ok(&format!(r#"{{"RequestId":"REQ-1",{empty}}}"#))]);
        assert!(all(&client(&server), List::<Hosts>::new()).await.is_empty(), "the list has no total");
    }
}

/// Asserts that a list with these pages ends with an error and its reason, after all its items.
async fn is_incomplete(pages: impl IntoIterator<Item = Script>, given: usize, reason: &str) {
    let server = Server::doing(pages);
    let (items, error) = until_error(&client(&server), List::<Domains>::new().size(2)).await;
    let error = error.unwrap_or_else(|| panic!("no error: {reason}"));
    assert_eq!((items.len(), error.kind), (given, PageErrorKind::Incomplete), "{error}");
    assert!(error.to_string().contains(reason) && error.error().document().is_some(), "{error}");
}

#[tokio::test]
async fn a_list_with_fewer_items_than_its_total_ends_with_an_error() {
    let total = |names: &[&str]| page(names, r#""TotalItemNum":5,"#);
    is_incomplete([total(&["a", "b"]), total(&[])], 2, "counts 5 items but has sent 2").await;
    let last = page(&["a"], &counters(1, 1, 5));
    is_incomplete([last], 1, "counts 5 items but has sent 1").await;
    let short = page(&["c"], &counters(2, 3, 3));
    is_incomplete(
        [page(&["a", "b"], &counters(1, 3, 3)), short, page(&[], r#""TotalPageNum":4,"#)],
        3,
        "4 pages",
    )
    .await;

    let server = Server::doing([total(&["a", "b"]), total(&[])]);
    let (_, error) = until_error(&client(&server), List::<Domains>::new().size(2)).await;
    assert_eq!(error.expect("an error").position.to_string(), "page 2", "where the rest should have been");

    let more = |more| expiring(&["a", "b"], &items(&[("page", 1), ("total", 4), ("remainder", more)]));
    let server = XcpServer::doing([more(0)]);
    let (items, error) = until_error(&acme_xcp::client(&server), List::<Expiring>::new().size(2)).await;
    assert_eq!((items.len(), error.expect("an error").kind), (2, PageErrorKind::Incomplete));
}

#[tokio::test]
async fn a_missing_or_uncounted_list_ends_with_an_error() {
    for lack in [r#""Data":"""#, r#""Data":{}"#, r#""Data":null"#, r#""A":1"#] {
        let body = |count: &str| Script::ok(&format!(r#"{{"RequestId":"REQ-1",{count}{lack}}}"#));
        is_incomplete([body("")], 0, "has no list `Data`").await;
        is_incomplete([body(r#""TotalItemNum":3,"#)], 0, "has no list `Data`").await;
        is_incomplete([domains(1, 5), body(&counters(2, 3, 5))], 2, "has no list `Data`").await;
    }
    for count in ["", r#""TotalItemNum":null,"#, r#""TotalItemNum":"many","#] {
        is_incomplete(
            [page(&["a", "b"], count), page(&[], count)],
            2,
            "does not have the length of the list: `TotalItemNum` is missing or wrong",
        )
        .await;
    }
    let server = Server::doing([Script::ok(r#"{"RequestId":"REQ-1","Data":null}"#)]);
    let (_, error) = until_error(&client(&server), List::<History>::new()).await;
    assert_eq!(error.expect("an error").kind, PageErrorKind::Incomplete, "cursors count nothing");
}

#[tokio::test]
async fn alternating_pages_are_detected() {
    for numbers in [[0; 4], [1, 2, 3, 4]] {
        let alternating = numbers.into_iter().enumerate().map(|(at, number)| {
            let names: &[&str] = if at % 2 == 0 { &["a", "b"] } else { &["c", "d"] };
            page(names, &counters(number, 9, 18))
        });
        let server = Server::doing(alternating);
        let (items, error) = until_error(&client(&server), List::<Domains>::new().size(2)).await;
        let error = error.expect("an error");
        assert_eq!((items.len(), error.kind, server.seen().len()), (4, PageErrorKind::Repeated, 3));
        assert!(error.to_string().contains("an earlier page"), "{error}");
    }
    let to = |task: &str| format!(r#"{{"TaskNo":"{task}","CreateTimeLong":1}}"#);
    let server =
        Server::doing([history(&["a"], &to("1")), history(&["b"], &to("2")), history(&["a"], &to("3"))]);
    let (items, error) = until_error(&client(&server), List::<History>::new().size(1)).await;
    assert_eq!((items.len(), error.expect("an error").kind), (2, PageErrorKind::Repeated));
}

#[tokio::test]
async fn a_partial_page_ends_a_list_without_counters() {
    let server = Server::doing([page(&["a", "b"], ""), page(&["c"], "")]);
    assert_eq!(all(&client(&server), List::<Hosts>::new().size(2)).await, ["a", "b", "c"]);
    assert_eq!(server.seen().len(), 2);

    let server = Server::doing([page(&["a", "b"], ""), page(&[], "")]);
    assert_eq!(all(&client(&server), List::<Hosts>::new().size(2)).await, ["a", "b"], "or an empty one");
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test]
async fn pages_smaller_than_requested_are_read_to_the_end() {
    let size = |names: &[&str]| page(names, r#""PageSize":2,"#);
    let server = Server::doing([size(&["a", "b"]), size(&["c", "d"]), size(&["e"])]);
    assert_eq!(all(&client(&server), List::<Hosts>::new()).await, ["a", "b", "c", "d", "e"]);

    // Only by the total, from the middle.
    let total = |names: &[&str]| page(names, r#""TotalItemNum":8,"#);
    let server = Server::doing([total(&["c", "d"]), total(&["e", "f"]), total(&["g", "h"])]);
    assert_eq!(all(&client(&server), List::<Domains>::new().page(2)).await.len(), 6);
    assert_eq!(server.seen().len(), 3);
}

#[tokio::test]
async fn a_total_ends_a_list_unless_it_is_zero_despite_items() {
    let fields = r#""CurrentPageNum":0,"TotalPageNum":0,"TotalItemNum":4,"#;
    let server = Server::doing([page(&["a", "b"], fields), page(&["c", "d"], fields)]);
    assert_eq!(all(&client(&server), List::<Domains>::new().size(2)).await, ["a", "b", "c", "d"]);
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test]
async fn responses_may_number_pages_from_0_when_requests_start_at_1() {
    let server = Server::doing([
        page(&["a", "b"], &counters(0, 3, 5)),
        page(&["c", "d"], &counters(1, 3, 5)),
        page(&["e"], &counters(2, 3, 5)),
    ]);
    assert_eq!(all(&client(&server), List::<Domains>::new().size(2)).await.len(), 5);
}

#[tokio::test]
async fn a_list_that_changes_while_it_is_read_is_not_an_error() {
    // It grows.
    let server = Server::doing([domains(1, 4), domains(2, 6), domains(3, 6)]);
    assert_eq!(all(&client(&server), List::<Domains>::new().size(2)).await.len(), 6);

    // It grows at its beginning by a whole page, so items are repeated.
    let server = Server::doing([
        page(&["a", "b"], &counters(1, 2, 4)),
        page(&["a", "b"], &counters(2, 3, 6)),
        page(&["c", "d"], &counters(3, 3, 6)),
    ]);
    assert_eq!(all(&client(&server), List::<Domains>::new().size(2)).await.len(), 6);

    // It becomes shorter: the page is empty,
    let server = Server::doing([domains(1, 6), domains(2, 6), page(&[], &counters(3, 2, 4))]);
    assert_eq!(all(&client(&server), List::<Domains>::new().size(2)).await.len(), 4);

    // or the last page is returned instead, which is not yielded twice.
    let server = Server::doing([domains(1, 6), domains(2, 6), domains(2, 4)]);
    assert_eq!(all(&client(&server), List::<Domains>::new().size(2)).await.len(), 4);
}

// ------------------------------------------------------------------ cursors

/// Returns a page of `ListHistory` with this cursor.
fn history(names: &[&str], next: &str) -> Script {
    page(names, &format!(r#""NextPageCursor":{next},"#))
}

#[tokio::test]
async fn cursors_are_copied_from_each_response_into_the_next_request() {
    let server = Server::doing([
        history(&["a", "b"], r#"{"TaskNo":"t-2","CreateTime":"2017-10-27","CreateTimeLong":1509080827000}"#),
        history(&["c", "d"], r#"{"TaskNo":"t-3","CreateTimeLong":"1508979600000"}"#),
        history(&["e"], "{}"),
    ]);
    let items = all(&client(&server), List::<History>::new().size(2)).await;
    assert_eq!(items, ["a", "b", "c", "d", "e"]);
    assert_eq!(sent(&server, "TaskNoCursor"), ["", "t-2", "t-3"]);
    assert_eq!(sent(&server, "CreateTimeCursor"), ["", "1509080827000", "1508979600000"]);
    assert_eq!(sent(&server, "PageSize"), ["2", "2", "2"]);
}

#[tokio::test]
async fn a_missing_empty_or_partial_cursor_ends_the_list() {
    for next in [
        "null",
        "{}",
        r#""""#,
        r#"{"TaskNo":"","CreateTimeLong":1}"#,
        r#"{"TaskNo":"t-2"}"#,
        r#"{"TaskNum":1}"#,
    ] {
        let server = Server::doing([history(&["a", "b"], next)]);
        assert_eq!(all(&client(&server), List::<History>::new().size(2)).await.len(), 2, "{next}");
    }
    let server = Server::doing([page(&["a", "b"], "")]);
    assert_eq!(all(&client(&server), List::<History>::new().size(2)).await.len(), 2);
}

#[tokio::test]
async fn a_request_with_cursors_starts_there() {
    let server =
        Server::doing([history(&["c"], r#"{"TaskNo":"t-3","CreateTimeLong":3}"#), history(&["d"], "null")]);
    assert_eq!(all(&client(&server), List::<History>::new().cursors("t-2", 2)).await, ["c", "d"]);
    assert_eq!(sent(&server, "TaskNoCursor"), ["t-2", "t-3"]);
}

#[tokio::test]
async fn circular_cursors_are_detected_after_the_received_items() {
    let to = |task: &str| format!(r#"{{"TaskNo":"{task}","CreateTimeLong":1}}"#);
    let server = Server::doing([
        history(&["a"], &to("t-2")),
        history(&["b"], &to("t-3")),
        history(&["c"], &to("t-2")),
    ]);
    let (items, error) = until_error(&client(&server), List::<History>::new().size(1)).await;
    let error = error.expect("an error");
    assert_eq!((items.len(), error.kind, error.items_before), (3, PageErrorKind::Repeated, 3));
    assert_eq!(error.position.to_string(), "page at TaskNoCursor=t-2&CreateTimeCursor=1");
    assert_eq!(server.seen().len(), 3);
}

// ------------------------------------------------------------------ tokens

/// Returns a page of `ListTokens`, with the token in a structure of the response.
fn with_token(names: &[&str], token: &str) -> Script {
    page(names, &format!(r#""Next":{{"Token":{token}}},"#))
}

/// Returns a page of `ScrollDomains`.
fn scrolled(names: &[&str], token: &str) -> Script {
    page(names, &format!(r#""ScrollId":{token},"#))
}

#[tokio::test]
async fn tokens_lead_from_page_to_page_until_there_is_none() {
    for last in ["null", r#""""#, r#"" ""#] {
        let server = Server::doing([
            with_token(&["a"], r#""t-2""#),
            with_token(&[], r#""t-3""#),
            with_token(&["b"], last),
        ]);
        assert_eq!(all(&client(&server), List::<Tokens>::new()).await, ["a", "b"], "{last}");
        assert_eq!(sent(&server, "NextToken"), ["", "t-2", "t-3"]);
    }
    // Several consecutive pages may be empty, as long as each has a token.
    let server =
        Server::doing([with_token(&[], r#""t-2""#), with_token(&[], r#""t-3""#), with_token(&["b"], "null")]);
    assert_eq!(all(&client(&server), List::<Tokens>::new()).await, ["b"]);
    let position = PagePosition::from_str("page at NextToken=t-9").expect("a position");
    let server = Server::doing([with_token(&["z"], "null")]);
    let client = client(&server);
    let mut items = client.items(List::<Tokens>::new()).resume_at(position);
    assert_eq!(items.next().await.expect("an item").expect("an item"), "z");
    assert_eq!(sent(&server, "NextToken"), ["t-9"]);
}

#[tokio::test]
async fn a_repeated_token_is_detected_after_the_received_items() {
    for (names, token) in [(vec!["a", "b"], "t-2"), (vec!["a", "b", "c"], "t-2")] {
        let pages = names.iter().enumerate().map(|(at, name)| {
            let token = if at == 1 && names.len() == 3 { "t-3" } else { token };
            with_token(&[name], &format!("\"{token}\""))
        });
        let server = Server::doing(pages);
        let (items, error) = until_error(&client(&server), List::<Tokens>::new()).await;
        let error = error.expect("an error");
        assert_eq!(
            (items, error.kind),
            (names.iter().map(|&name| name.to_owned()).collect(), PageErrorKind::Repeated)
        );
        assert_eq!(error.position.to_string(), "page at NextToken=t-2");
    }
    // Empty pages that refer to each other never end.
    let server = Server::doing([with_token(&[], r#""t-2""#), with_token(&[], r#""t-2""#)]);
    let (items, error) = until_error(&client(&server), List::<Tokens>::new()).await;
    assert_eq!((items.len(), error.expect("an error").kind), (0, PageErrorKind::Repeated));
}

#[tokio::test]
async fn a_scroll_keeps_its_token_and_ends_with_an_empty_page() {
    for [second, third] in [[r#""s-1""#; 2], [r#""s-2""#, r#""s-3""#]] {
        let pages = [&["a", "b"][..], &["c", "d"], &[]];
        let server =
            Server::doing([(0, r#""s-1""#), (1, second), (2, third)].map(|(at, id)| scrolled(pages[at], id)));
        assert_eq!(all(&client(&server), List::<Scroll>::new().size(2)).await, ["a", "b", "c", "d"]);
        assert_eq!(sent(&server, "ScrollId"), ["", "s-1", second.trim_matches('"')]);
        assert_eq!(sent(&server, "PageSize"), ["2"; 3]);
    }
    let server = Server::doing([scrolled(&["a"], r#""s-1""#), scrolled(&["b"], "null")]);
    assert_eq!(all(&client(&server), List::<Scroll>::new()).await, ["a", "b"]);
    assert_eq!(sent(&server, "PageSize"), ["40"; 2]);
}

#[tokio::test]
async fn a_scroll_can_begin_with_an_empty_page() {
    let server = Server::doing([&[][..], &["a"], &[]].map(|names| scrolled(names, r#""s-1""#)));
    assert_eq!(all(&client(&server), List::<Scroll>::new()).await, ["a"]);
    assert_eq!(sent(&server, "ScrollId"), ["", "s-1", "s-1"]);
    // An empty list is not mistaken for a repeated page.
    let server = Server::doing([(); 2].map(|()| scrolled(&[], r#""s-1""#)));
    assert!(all(&client(&server), List::<Scroll>::new()).await.is_empty());
    assert_eq!(server.seen().len(), 2);
    // A list that is resumed within the scroll ends there.
    let position = PagePosition::from_str("page at ScrollId=s-1").expect("a position");
    let server = Server::doing([scrolled(&[], r#""s-2""#)]);
    let client = client(&server);
    assert!(client.items(List::<Scroll>::new()).resume_at(position).next().await.is_none());
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn a_scroll_that_repeats_a_page_or_goes_back_is_detected() {
    let same = || scrolled(&["a", "b"], r#""s-1""#);
    let server = Server::doing([same(), same()]);
    let (items, error) = until_error(&client(&server), List::<Scroll>::new()).await;
    assert_eq!((items.len(), error.expect("an error").kind), (2, PageErrorKind::Repeated));

    let server = Server::doing([
        scrolled(&["a"], r#""s-1""#),
        scrolled(&["b"], r#""s-2""#),
        scrolled(&["c"], r#""s-1""#),
    ]);
    let (items, error) = until_error(&client(&server), List::<Scroll>::new()).await;
    assert_eq!((items.len(), error.expect("an error").kind), (3, PageErrorKind::Repeated));
}

#[tokio::test]
async fn a_lost_page_of_a_scroll_ends_the_list_instead_of_being_skipped() {
    // The second request arrives, so the service is at the third page already.
    let server = Server::doing([
        scrolled(&["a"], r#""s-1""#),
        Script::CloseAfterReading,
        scrolled(&["c"], r#""s-1""#),
    ]);
    let client = client(&server);
    let mut items = client.items(List::<Scroll>::new());
    assert_eq!(items.next().await.expect("an item").expect("an item"), "a");
    let error = items.next().await.expect("an error").expect_err("a lost response");
    assert_eq!((error.kind, error.items_before), (PageErrorKind::Incomplete, 1));
    assert!(error.to_string().contains("may have moved on"), "{error}");
    assert!(items.next().await.is_none() && server.seen().len() == 2, "nothing is skipped");

    // So does the first page of a list that is resumed within the scroll.
    let position = PagePosition::from_str("page at ScrollId=s-1").expect("a position");
    let server = Server::doing([Script::CloseAfterReading, scrolled(&["c"], r#""s-1""#)]);
    let client = self::client(&server);
    let mut items = client.items(List::<Scroll>::new()).resume_at(position);
    let error = items.next().await.expect("an error").expect_err("a lost response");
    assert_eq!(error.kind, PageErrorKind::Incomplete);
    assert!(items.next().await.is_none() && server.seen().len() == 1, "nothing is skipped");

    // A refusal moves nothing on: the same page is requested again.
    let server = Server::doing([scrolled(&["a"], r#""s-1""#), refusal(), scrolled(&["b"], "null")]);
    let client = self::client(&server);
    let mut items = client.items(List::<Scroll>::new());
    items.next().await.expect("an item").expect("an item");
    assert_eq!(items.next().await.expect("an error").expect_err("a refusal").kind, PageErrorKind::Call);
    assert_eq!(items.next().await.expect("an item").expect("an item"), "b");
}

// ------------------------------------------------------------------ OpenSRS

/// Returns a page of `ListExpiring`.
fn expiring(names: &[&str], fields: &str) -> Script {
    let item = |(index, name)| {
        format!(r#"<item key="{index}"><dt_assoc><item key="name">{name}</item></dt_assoc></item>"#)
    };
    let items: String = names.iter().enumerate().map(item).collect();
    let attributes = format!(r#"<item key="domains"><dt_array>{items}</dt_array></item>{fields}"#);
    Script::Response(200, answer(1, "200", "Command successful", &attributes))
}

fn items(fields: &[(&str, i64)]) -> String {
    fields.iter().map(|(key, value)| format!(r#"<item key="{key}">{value}</item>"#)).collect()
}

/// Returns the page number of each request.
fn pages_sent(server: &XcpServer) -> Vec<String> {
    let page = |(key, value): (String, String)| (key == "page").then_some(value);
    server
        .seen()
        .iter()
        .map(|seen| seen.command.flat().into_iter().find_map(page).unwrap_or_default())
        .collect()
}

#[tokio::test]
async fn an_ambiguous_first_page_number_is_taken_from_the_response() {
    for first in [0_i64, 1] {
        let page =
            |names: &[&str], number| expiring(names, &items(&[("page", first + number), ("total", 5)]));
        let server = XcpServer::doing([page(&["a", "b"], 0), page(&["c", "d"], 1), page(&["e"], 2)]);
        let request = List::<Expiring>::new().size(2);
        assert_eq!(all(&acme_xcp::client(&server), request).await, ["a", "b", "c", "d", "e"]);
        assert_eq!(pages_sent(&server), [String::new(), (first + 1).to_string(), (first + 2).to_string()]);
    }
}

#[tokio::test]
async fn page_0_may_precede_or_equal_page_1() {
    for first in [0_i64, 1] {
        let page =
            |names: &[&str], number| expiring(names, &items(&[("page", first + number), ("total", 3)]));
        let server = XcpServer::doing([page(&["a", "b"], 0), page(&["c"], 1)]);
        let request = List::<Expiring>::new().size(2).page(0);
        assert_eq!(all(&acme_xcp::client(&server), request).await, ["a", "b", "c"]);
        assert_eq!(pages_sent(&server), ["0".to_owned(), (first + 1).to_string()]);
    }
}

#[tokio::test]
async fn an_ambiguous_page_number_is_an_error_if_there_are_more_pages() {
    let server = XcpServer::doing([expiring(&["a", "b"], &items(&[("total", 2)]))]);
    assert_eq!(all(&acme_xcp::client(&server), List::<Expiring>::new().size(2)).await.len(), 2);

    let server = XcpServer::doing([expiring(&["a", "b"], &items(&[("total", 3)]))]);
    let (items, error) = until_error(&acme_xcp::client(&server), List::<Expiring>::new().size(2)).await;
    let error = error.expect("an error");
    assert_eq!((items.len(), error.kind), (2, PageErrorKind::Unnumbered));
    assert!(error.to_string().contains("Set the first page in the request"), "{error}");
}

#[tokio::test]
async fn the_flag_for_more_pages_takes_precedence_over_totals_and_empty_pages() {
    let more = |names: &[&str], page, total, more| {
        expiring(names, &items(&[("page", page), ("total", total), ("remainder", more)]))
    };
    let server = XcpServer::doing([more(&["a", "b"], 1, 3, 1), more(&[], 2, 3, 1), more(&["c"], 3, 3, 0)]);
    assert_eq!(all(&acme_xcp::client(&server), List::<Expiring>::new().size(2)).await, ["a", "b", "c"]);

    // An outdated total promises fewer items than there are.
    let server = XcpServer::doing([more(&["a", "b"], 1, 2, 1), more(&["c"], 2, 3, 0)]);
    assert_eq!(all(&acme_xcp::client(&server), List::<Expiring>::new().size(2)).await, ["a", "b", "c"]);

    let server = XcpServer::doing([more(&["a", "b"], 1, 0, 0)]);
    assert_eq!(all(&acme_xcp::client(&server), List::<Expiring>::new().size(2)).await, ["a", "b"]);
}

// ------------------------------------------------------------------ faulty servers

#[tokio::test]
async fn a_repeated_page_is_detected_by_its_number() {
    let server = Server::doing([
        page(&["a", "b"], &counters(1, 9, 18)),
        page(&["c", "d"], &counters(2, 9, 18)),
        page(&["x", "y"], &counters(2, 9, 18)),
    ]);
    let (items, error) = until_error(&client(&server), List::<Domains>::new().size(2)).await;
    let error = error.expect("an error");
    assert_eq!((items.len(), error.kind), (4, PageErrorKind::Repeated));
    assert_eq!(
        error.to_string(),
        "page 3 of ListDomains, after 4 items: the response's `CurrentPageNum` is 2, which is an earlier page \
         (request id REQ-1). The service repeats a page, so the list ends here and may have more items."
    );
    let error = Error::from(error);
    assert!(error.document().is_some() && error.request_id() == Some("REQ-1"), "{error}");
    assert!(error.to_string().contains("expected a new page of a list that ends"), "{error}");
}

#[tokio::test]
async fn a_repeated_page_is_detected_by_its_items() {
    // The server ignores the number and returns none, or echoes the requested one.
    for numbers in [[0, 0], [1, 2]] {
        let server = Server::doing(numbers.map(|number| page(&["a", "b"], &counters(number, 9, 18))));
        let (items, error) = until_error(&client(&server), List::<Domains>::new().size(2)).await;
        let error = error.expect("an error");
        assert_eq!((items.len(), error.kind, server.seen().len()), (2, PageErrorKind::Repeated, 2));
        assert_eq!(error.position.to_string(), "page 2");
    }
    let server = Server::doing([page(&["a"], ""), page(&["a"], "")]);
    let (items, error) = until_error(&client(&server), List::<Hosts>::new().size(1)).await;
    assert_eq!((items.len(), error.expect("an error").kind), (1, PageErrorKind::Repeated));
}

#[tokio::test]
async fn equal_items_on_numbered_pages_are_not_a_repetition() {
    let server = Server::doing([page(&["a"], &counters(1, 2, 2)), page(&["a"], &counters(2, 2, 2))]);
    assert_eq!(all(&client(&server), List::<Domains>::new().size(1)).await, ["a", "a"]);
}

#[tokio::test]
async fn a_wrong_first_page_is_detected() {
    let server = Server::doing([domains(1, 18)]);
    let (items, error) = until_error(&client(&server), List::<Domains>::new().size(2).page(5)).await;
    assert_eq!((items.len(), error.expect("an error").kind), (0, PageErrorKind::Repeated));
}

#[tokio::test]
async fn an_endless_list_is_detected_by_its_total() {
    let more = |page: i64| {
        let names = [format!("{page}a"), format!("{page}b")];
        let fields = items(&[("page", page), ("total", 4), ("remainder", 1)]);
        expiring(&names.each_ref().map(String::as_str), &fields)
    };
    let server = XcpServer::doing((1..99).map(more));
    let (items, error) = until_error(&acme_xcp::client(&server), List::<Expiring>::new().size(2)).await;
    let error = error.expect("an error");
    assert_eq!((items.len(), error.kind, server.seen().len()), (6, PageErrorKind::Endless, 3));
    assert!(error.to_string().contains("counts 4 items but has sent 6 and has more"), "{error}");
}

#[tokio::test]
async fn endless_empty_pages_are_detected() {
    let empty = |page: i64| expiring(&[], &items(&[("page", page), ("remainder", 1)]));
    let server = XcpServer::doing((1..99).map(empty));
    let (_, error) = until_error(&acme_xcp::client(&server), List::<Expiring>::new().size(2)).await;
    assert_eq!((error.expect("an error").kind, server.seen().len()), (PageErrorKind::Repeated, 2));
}

// ------------------------------------------------------------------ failures and resumption

#[tokio::test]
async fn a_failed_page_is_requested_again() {
    let server = Server::doing([domains(1, 6), refusal(), refusal(), domains(2, 6), domains(3, 6)]);
    let mut items = client(&server).items(List::<Domains>::new().size(2));
    let (mut names, mut errors) = (Vec::new(), Vec::new());
    while let Some(item) = items.next().await {
        match item {
            Ok(name) => names.push(name),
            Err(error) => errors.push(error),
        }
    }
    assert_eq!(names, ["1.example", "2.example", "3.example", "4.example", "5.example", "6.example"]);
    assert_eq!(sent(&server, "PageNum"), ["1", "2", "2", "2", "3"]);
    assert_eq!((errors.len(), errors[0].kind, errors[0].items_before), (2, PageErrorKind::Call, 2));
    assert_eq!(errors[0].error().code(), Some("InvalidParameter"));
    let message = errors[0].to_string();
    assert!(
        message.starts_with("page 2 of ListDomains, after 2 items: ListDomains failed: InvalidParameter"),
        "{message}"
    );
    assert!(message.ends_with("Resume at `page 2`.") && !message.contains('\n'), "{message}");
}

#[tokio::test]
async fn a_stored_position_resumes_in_another_client() {
    let server = Server::doing([domains(1, 6), domains(2, 6), refusal()]);
    let (items, error) = until_error(&client(&server), List::<Domains>::new().size(2)).await;
    let stored = error.expect("an error").position.to_string();
    assert_eq!((items.len(), stored.as_str()), (4, "page 3"));

    let server = Server::doing([domains(3, 6)]);
    let position: PagePosition = stored.parse().expect("a position");
    let mut rest = client(&server).items(List::<Domains>::new().size(2)).resume_at(position);
    assert_eq!(rest.next().await.expect("an item").expect("no error"), "5.example");
    assert_eq!(rest.next().await.expect("an item").expect("no error"), "6.example");
    assert!(rest.next().await.is_none());
    assert_eq!(sent(&server, "PageNum"), ["3"]);
}

#[tokio::test]
async fn a_stored_position_beyond_a_shortened_list_is_its_end() {
    // The service returns its last page for any higher number.
    for last in [1, 2] {
        let server = Server::doing([domains(last, last * 2)]);
        let position = "page 3".parse().expect("a position");
        let mut rest = client(&server).items(List::<Domains>::new().size(2)).resume_at(position);
        assert!(rest.next().await.is_none(), "page {last} was yielded before");
    }
}

#[tokio::test]
async fn a_stored_cursor_resumes() {
    let server = Server::doing([history(&["a"], r#"{"TaskNo":"t 2&x","CreateTimeLong":7}"#), refusal()]);
    let (_, error) = until_error(&client(&server), List::<History>::new().size(1)).await;
    let stored = error.expect("an error").position.to_string();
    assert_eq!(stored, "page at TaskNoCursor=t%202%26x&CreateTimeCursor=7");

    let server = Server::doing([history(&["b"], "{}")]);
    let mut rest =
        client(&server).pages(List::<History>::new().size(1)).resume_at(stored.parse().expect("a position"));
    assert_eq!(rest.next().await.expect("a page").expect("a response").items[0].name, "b");
    assert_eq!(
        (sent(&server, "TaskNoCursor"), sent(&server, "CreateTimeCursor")),
        (vec!["t 2&x".to_owned()], vec!["7".to_owned()])
    );
}

#[tokio::test]
async fn a_position_between_items_skips_none() {
    let server = Server::doing([domains(1, 4), domains(2, 4)]);
    let mut items = client(&server).items(List::<Domains>::new().size(2));
    let position = |items: &registrar_sdk::Items<_>| items.position().map(|at| at.to_string());
    let mut positions = vec![position(&items)];
    while let Some(item) = items.next().await {
        item.expect("no error");
        positions.push(position(&items));
    }
    let texts: Vec<_> = positions.iter().map(|each| each.as_deref().unwrap_or("the end")).collect();
    assert_eq!(texts, ["page 1", "page 1", "page 2", "page 2", "the end"]);
}

#[tokio::test]
async fn a_position_of_another_list_is_refused_before_anything_is_sent() {
    let server = Server::start();
    let number: PagePosition = "page 7".parse().expect("a position");
    let cursor: PagePosition = "page at OtherCursor=x".parse().expect("a position");
    let mut pages = client(&server).pages(List::<History>::new().size(1)).resume_at(number);
    let error = pages.next().await.expect("an error").map(drop).expect_err("an error");
    assert_eq!(error.kind, PageErrorKind::Refused);
    assert!(
        matches!(error.error(), Error::Invalid(_)) && error.to_string().contains("another list"),
        "{error}"
    );
    assert!(pages.next().await.is_none());

    let mut pages = client(&server).pages(List::<History>::new().size(1)).resume_at(cursor);
    assert!(pages.next().await.expect("an error").is_err());
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn a_request_that_violates_a_rule_ends_the_stream_with_its_error() {
    let server = Server::start();
    let (items, error) = until_error(&client(&server), List::<Domains>::new().size(501)).await;
    let error = error.expect("an error");
    assert_eq!((items.len(), error.kind), (0, PageErrorKind::Refused));
    assert!(error.to_string().contains("PageSize"), "{error}");
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn a_page_whose_future_was_dropped_is_still_yielded() {
    let server = Server::doing([domains(1, 4), domains(2, 4)]);
    let mut items = client(&server).items(List::<Domains>::new().size(2));
    // Polled once, then dropped.
    let given_up = tokio::time::timeout(std::time::Duration::ZERO, items.next()).await;
    let mut names = Vec::from_iter(given_up.ok().flatten().map(|item| item.expect("no error")));
    while let Some(item) = items.next().await {
        names.push(item.expect("no error"));
    }
    assert_eq!(names.len(), 4);
    assert_eq!(sent(&server, "PageNum"), ["1", "2"], "no page was requested twice");
}

#[tokio::test]
async fn a_question_mark_converts_a_page_error_to_its_cause() {
    async fn read(client: &acme::Client) -> Result<Vec<String>, Error> {
        let (mut names, mut items) = (Vec::new(), client.items(List::<Domains>::new()));
        while let Some(item) = items.next().await {
            names.push(item?);
        }
        Ok(names)
    }
    let server = Server::doing([refusal()]);
    let error = read(&client(&server)).await.expect_err("an error");
    assert_eq!((error.code(), error.action()), (Some("InvalidParameter"), Some("ListDomains")));
}

#[tokio::test]
async fn streams_can_be_moved_into_a_task_and_need_no_pinning() {
    fn movable<T: Send + Unpin + 'static>(stream: T) -> T {
        stream
    }
    let server = Server::doing([domains(1, 2), domains(1, 2)]);
    let client = client(&server);
    let mut pages = movable(client.pages(List::<Domains>::new()));
    let mut items = movable(client.items(List::<Domains>::new()));
    drop(client);
    let task = tokio::spawn(async move {
        let page = pages.next().await.expect("a page").expect("a response");
        (page.items.len(), items.next().await.expect("an item").expect("no error"))
    });
    assert_eq!(task.await.expect("no panic"), (2, "1.example".to_owned()));
}

// ------------------------------------------------------------------ the generated lists

#[tokio::test]
async fn the_task_history_is_paged_by_cursors_in_json_and_xml() {
    let first = r#"{"RequestId":"1","PageSize":1,"Objects":[{"TaskNo":"t-1"}],
        "NextPageCursor":{"CreateTime":"2017-10-27 13:07:07","CreateTimeLong":1509080827000,"TaskNo":"t-2"}}"#;
    let last = "<R><RequestId>2</RequestId><Objects><TaskInfoHistory><TaskNo>t-2</TaskNo></TaskInfoHistory></Objects>
        <NextPageCursor/></R>";
    let server = Server::doing([Script::ok(first), Script::ok(last)]);
    let builder = aliyun_domain::international(Credentials::new(ID, SECRET));
    let client = builder.endpoint(server.url()).allow_plain_http().build().expect("a client");
    let mut tasks = client.items(aliyun_domain::QueryTaskInfoHistory::new(1));
    for number in ["t-1", "t-2"] {
        let task = tasks.next().await.expect("a task").expect("no error");
        assert_eq!(task.task_no.as_deref(), Some(number));
    }
    assert!(tasks.next().await.is_none());
    assert_eq!(sent(&server, "TaskNoCursor"), ["", "t-2"]);
    assert_eq!(sent(&server, "CreateTimeCursor"), ["", "1509080827000"]);
}

#[tokio::test]
async fn transfers_in_are_read_whether_opensrs_counts_pages_from_0_or_1() {
    let page = |name: &str, number| {
        let transfer =
            format!(r#"<item key="0"><dt_assoc><item key="domain">{name}</item></dt_assoc></item>"#);
        let list = format!(r#"<item key="transfers"><dt_array>{transfer}</dt_array></item>"#);
        let fields = items(&[("page", number), ("page_size", 1), ("total", 2)]);
        Script::Response(200, answer(1, "200", "Command successful", &format!("{list}{fields}")))
    };
    let server = XcpServer::doing([page("a.com", 1), page("b.com", 2)]);
    let builder = opensrs::live(opensrs::Credentials::new(USERNAME, KEY));
    let client = builder.endpoint(server.url()).allow_plain_http().build().expect("a client");
    let mut transfers = client.items(opensrs::GetTransfersIn::new().limit(1));
    for name in ["a.com", "b.com"] {
        let transfer = transfers.next().await.expect("a transfer").expect("no error");
        assert_eq!(transfer.domain.as_deref(), Some(name));
    }
    assert!(transfers.next().await.is_none());
    assert_eq!(pages_sent(&server), ["", "2"]);
}

#[test]
fn every_paging_table_names_existing_parameters() {
    let services: [&ServiceInfo; 3] = [AliyunDomain::INFO, Opensrs::INFO, Acme::INFO];
    let mut lists = 0;
    for operation in services.iter().flat_map(|service| service.operations) {
        let Some(paging) = operation.paging else { continue };
        lists += 1;
        let kind = |name: &str| operation.parameter(name).map(|parameter| parameter.kind);
        let numbers = [Some(Kind::Int), Some(Kind::Long)];
        if let Some(size) = paging.size {
            assert!(numbers.contains(&kind(size)), "{}: {size}", operation.name);
        }
        match paging.turn {
            Turn::Number { page, .. } => assert!(numbers.contains(&kind(page)), "{}: {page}", operation.name),
            Turn::Cursors { cursors, .. } => {
                assert!(!cursors.is_empty(), "{}", operation.name);
                for (parameter, _) in cursors {
                    assert!(kind(parameter).is_some(), "{}: {parameter}", operation.name);
                }
            }
        }
        let names = [Some(paging.items), paging.total, paging.pages, paging.current, paging.more];
        assert!(names.iter().flatten().all(|name| !name.is_empty()), "{}", operation.name);
    }
    assert!(lists >= 14, "{lists}");
}

#[test]
fn pages_and_items_implement_stream() {
    fn stream<T: futures_core::Stream + Send + Unpin + 'static>() {}
    stream::<registrar_sdk::Pages<aliyun_domain::QueryDomainList>>();
    stream::<registrar_sdk::Items<opensrs::GetNotes>>();
}
