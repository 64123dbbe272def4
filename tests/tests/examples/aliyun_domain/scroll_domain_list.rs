// @generated from spec/aliyun-domain/actions/ScrollDomainList.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "The first page of a scroll.",
            ScrollDomainList::new(DomainStatusFilter::Any)
                .page_size(2)
                .keyword("example")
                .trade_type(DomainTradeType::NotOffered)
                .domain_group_id(123456)
                .lang(Lang::En),
        ),
        (
            "The end of a scroll.",
            ScrollDomainList::new(DomainStatusFilter::Any).scroll_id("example-scroll"),
        ),
    ]);
}
