// @generated from spec/aliyun-domain/actions/CheckDomain.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

/// A name that is taken.
///
/// From the vendor's page.
#[test]
fn a_name_that_is_taken() {
    let request = CheckDomain::new("abc.com");
    assert_sends(&request, &[("DomainName", "abc.com")]);
    let reply: CheckDomainReply = assert_reads(
        &[
            (
                "JSON",
                r#"{
  "RequestId": "BA7A4FD4-EB9A-4A20-BB0C-9AEB15634DC1",
  "DomainName": "abc.com",
  "Avail": 0,
  "Premium": false
}
"#,
            ),
            (
                "XML",
                r#"<CheckDomain>
    <RequestId>BA7A4FD4-EB9A-4A20-BB0C-9AEB15634DC1</RequestId>
    <DomainName>abc.com</DomainName>
    <Avail>0</Avail>
    <Premium>false</Premium>
</CheckDomain>
"#,
            ),
        ],
    );
    assert_shown(&reply.domain_name, "abc.com");
    assert_shown(&reply.avail, "0");
    assert_shown(&reply.premium, "false");
}

/// A price quote of the China edition.
///
/// Made by hand.
#[test]
fn a_price_quote_of_the_china_edition() {
    let request = CheckDomain::new("example.com")
        .fee_command(FeeCommand::Create)
        .fee_currency(FeeCurrency::Usd)
        .fee_period(2)
        .lang(Lang::En);
    assert_sends(
        &request,
        &[
            ("DomainName", "example.com"),
            ("FeeCommand", "create"),
            ("FeeCurrency", "USD"),
            ("FeePeriod", "2"),
            ("Lang", "en"),
        ],
    );
    let reply: CheckDomainReply = assert_reads(
        &[
            (
                "JSON",
                r#"{
  "RequestId": "7A4FD4BA-EB9A-4A20-BB0C-9AEB15634DC1",
  "DomainName": "example.com",
  "Avail": "1",
  "Premium": "true",
  "Price": 1999,
  "Reason": "",
  "DynamicCheck": true,
  "StaticPriceInfo": {"PriceInfo": [{"action": "create", "money": 12.50, "period": 2}]}
}
"#,
            ),
            (
                "XML",
                r#"<CheckDomainResponse>
    <RequestId>7A4FD4BA-EB9A-4A20-BB0C-9AEB15634DC1</RequestId>
    <DomainName>example.com</DomainName>
    <Avail>1</Avail>
    <Premium>true</Premium>
    <Price>1999</Price>
    <Reason/>
    <DynamicCheck>true</DynamicCheck>
    <StaticPriceInfo>
        <PriceInfo><action>create</action><money>12.50</money><period>2</period></PriceInfo>
    </StaticPriceInfo>
</CheckDomainResponse>
"#,
            ),
        ],
    );
    assert_shown(&reply.domain_name, "example.com");
    assert_shown(&reply.avail, "1");
    assert_shown(&reply.premium, "true");
    assert_shown(&reply.price, "1999");
    assert_shown(&reply.dynamic_check, "true");
    assert_shown(&reply.static_price_info[0].action, "create");
    assert_shown(&reply.static_price_info[0].money, "12.50");
    assert_shown(&reply.static_price_info[0].period, "2");
}

/// A name of the international edition, with the registry's reason.
///
/// Made by hand.
#[test]
fn a_name_of_the_international_edition_with_the_registry_s() {
    let request = CheckDomain::new("example.net")
        .user_client_ip("192.0.2.1")
        .lang(Lang::Zh);
    assert_sends(
        &request,
        &[("DomainName", "example.net"), ("Lang", "zh"), ("UserClientIp", "192.0.2.1")],
    );
    let reply: CheckDomainReply = assert_reads(
        &[
            (
                "JSON",
                r#"{
  "RequestId": "4FD4BA7A-EB9A-4A20-BB0C-9AEB15634DC1",
  "DomainName": "example.net",
  "Avail": "0",
  "Premium": "false",
  "Reason": "In use",
  "DynamicCheck": false
}
"#,
            ),
            (
                "XML",
                r#"<CheckDomainResponse>
    <RequestId>4FD4BA7A-EB9A-4A20-BB0C-9AEB15634DC1</RequestId>
    <DomainName>example.net</DomainName>
    <Avail>0</Avail>
    <Premium>false</Premium>
    <Reason>In use</Reason>
    <DynamicCheck>false</DynamicCheck>
</CheckDomainResponse>
"#,
            ),
        ],
    );
    assert_shown(&reply.domain_name, "example.net");
    assert_shown(&reply.avail, "0");
    assert_shown(&reply.premium, "false");
    assert_shown(&reply.reason, "In use");
    assert_shown(&reply.dynamic_check, "false");
}
