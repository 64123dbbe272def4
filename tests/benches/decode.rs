//! Measures decoding a page of 100 domains, from the response's bytes to owned values.

mod support;

use std::fmt::{self, Write};

use registrar_sdk::Document;
use registrar_sdk::aliyun_domain::{DomainSummary, QueryDomainListResponse};

fn main() {
    let (json, xml) = (json(), xml());
    check(&json, &xml);

    support::head("decode 100 domains, parsing included");
    let what = format!("JSON, {} bytes, compared with serde_json", json.len());
    let ours = || {
        let document = Document::parse_json(json.clone()).expect("JSON");
        document.decode::<QueryDomainListResponse>().expect("a page")
    };
    let reference = || serde_json::from_slice::<reference::Page>(&json.clone()).expect("a page");
    support::beside(&what, 1.2, ours, reference);

    let what = format!("XML, {} bytes, compared with quick-xml", xml.len());
    let ours = || {
        let document = Document::parse_xml(xml.clone()).expect("XML");
        document.decode::<QueryDomainListResponse>().expect("a page")
    };
    let reference = || {
        let text = String::from_utf8(xml.clone()).expect("UTF-8");
        quick_xml::de::from_str::<reference::Page>(&text).expect("a page")
    };
    support::beside(&what, 0.75, ours, reference);
}

/// Returns the fields of one domain in the international edition: name, value, and whether JSON quotes it.
fn fields(number: usize) -> [(&'static str, String, bool); 13] {
    let pick = |values: [&'static str; 3]| values[number % 3].to_owned();
    [
        ("DomainName", format!("example-{number:03}.{}", ["com", "xyz", "cn"][number % 3]), true),
        ("InstanceId", format!("S20171T0WLI{:05}", 85_000 + number), true),
        ("RegistrationDate", format!("2017-11-{:02} 04:00:45", 1 + number % 30), true),
        ("ExpirationDate", format!("2027-11-{:02} 04:00:45", 1 + number % 30), true),
        ("ExpirationDateStatus", "1".to_owned(), true),
        ("ExpirationCurrDateDiff", (number * 7).to_string(), false),
        ("DomainStatus", pick(["3", "1", "2"]), true),
        ("DomainType", pick(["gTLD", "New gTLD", "ccTLD"]), true),
        ("Premium", number.is_multiple_of(10).to_string(), false),
        ("ProductId", "2a".to_owned(), true),
        ("DomainAuditStatus", pick(["SUCCEED", "NONAUDIT", "FAILED"]), true),
        ("RegistrantType", pick(["1", "2", "1"]), true),
        ("Remark", format!("shop {number}"), true),
    ]
}

/// The fields next to the domains.
const PAGE: [(&str, &str); 6] = [
    ("TotalItemNum", "4200"),
    ("CurrentPageNum", "3"),
    ("TotalPageNum", "42"),
    ("PageSize", "100"),
    ("PrePage", "true"),
    ("NextPage", "true"),
];

fn json() -> Vec<u8> {
    let mut text = r#"{"RequestId":"A1B2C3D4-E5F6-4708-9192-A3B4C5D6E7F8""#.to_owned();
    for (name, value) in PAGE {
        write!(text, r#","{name}":{value}"#).expect("writing to a String cannot fail");
    }
    let domains = (0..100).map(|number| {
        let fields = fields(number).map(|(name, value, quoted)| {
            if quoted { format!(r#""{name}":"{value}""#) } else { format!(r#""{name}":{value}"#) }
        });
        format!("{{{}}}", fields.join(","))
    });
    let domains: Vec<String> = domains.collect();
    write!(text, r#","Data":{{"Domain":[{}]}}}}"#, domains.join(","))
        .expect("writing to a String cannot fail");
    text.into_bytes()
}

fn xml() -> Vec<u8> {
    let mut text = r#"<?xml version="1.0" encoding="UTF-8"?><QueryDomainListResponse><RequestId>A1B2C3D4-E5F6-4708-9192-A3B4C5D6E7F8</RequestId>"#.to_owned();
    for (name, value) in PAGE {
        write!(text, "<{name}>{value}</{name}>").expect("writing to a String cannot fail");
    }
    text.push_str("<Data>");
    for number in 0..100 {
        text.push_str("<Domain>");
        for (name, value, _) in fields(number) {
            write!(text, "<{name}>{value}</{name}>").expect("writing to a String cannot fail");
        }
        text.push_str("</Domain>");
    }
    text.push_str("</Data></QueryDomainListResponse>");
    text.into_bytes()
}

/// Asserts that both sides decode the same values, in both formats.
fn check(json: &[u8], xml: &[u8]) {
    let decoded = |bytes: &[u8]| {
        Document::parse(bytes).expect("a document").decode::<QueryDomainListResponse>().expect("a page")
    };
    let (ours, from_xml) = (decoded(json), decoded(xml));
    assert_eq!(ours, from_xml);
    assert_eq!(ours.data.len(), 100);
    let text = std::str::from_utf8(xml).expect("UTF-8");
    let pages: [reference::Page; 2] =
        [serde_json::from_slice(json).expect("a page"), quick_xml::de::from_str(text).expect("a page")];
    for page in pages {
        assert_eq!(page.data.items.len(), 100);
        assert_eq!(
            (ours.total_item_num, ours.current_page_num),
            (page.total_item_num, page.current_page_num)
        );
        assert_eq!((ours.total_page_num, ours.page_size), (page.total_page_num, page.page_size));
        assert_eq!((ours.pre_page, ours.next_page), (page.pre_page, page.next_page));
        for (ours, reference) in ours.data.iter().zip(&page.data.items) {
            same(ours, reference);
        }
    }
}

/// The reference's names equal the SDK's, so that equal values have the same `Debug` output.
fn same(ours: &DomainSummary, reference: &reference::DomainSummary) {
    assert_eq!(format!("{ours:#?}"), format!("{reference:#?}"));
    assert!(
        ours.domain_name.is_some()
            && ours.domain_status.as_ref().is_some_and(|status| !format!("{status:?}").starts_with("Other"))
    );
}

/// The same fields for serde, as a user would derive them. Enums are closed, which is serde's fastest form.
mod reference {
    use super::fmt;
    use serde::Deserialize;

    #[derive(Deserialize)]
    #[serde(rename_all = "PascalCase")]
    pub struct Page {
        pub total_item_num: Option<i32>,
        pub current_page_num: Option<i32>,
        pub total_page_num: Option<i32>,
        pub page_size: Option<i32>,
        pub pre_page: Option<bool>,
        pub next_page: Option<bool>,
        pub data: Listed<DomainSummary>,
    }

    #[derive(Debug, Deserialize)]
    #[serde(rename_all = "PascalCase")]
    #[expect(dead_code, reason = "read by `Debug`")]
    pub struct DomainSummary {
        domain_name: Option<String>,
        instance_id: Option<String>,
        registration_date: Option<DateTime>,
        registration_date_long: Option<i64>,
        expiration_date: Option<DateTime>,
        expiration_date_long: Option<i64>,
        expiration_date_status: Option<ExpirationStatus>,
        expiration_curr_date_diff: Option<i32>,
        domain_status: Option<DomainStatus>,
        domain_type: Option<DomainType>,
        premium: Option<bool>,
        product_id: Option<String>,
        domain_audit_status: Option<RealNameStatus>,
        registrant_type: Option<RegistrantType>,
        remark: Option<String>,
        #[serde(rename = "Ccompany")]
        registrant_organization: Option<String>,
        #[serde(rename = "ChgholderStatus")]
        registrant_change_status: Option<RegistrantChangeStatus>,
        registrar: Option<String>,
        #[serde(default)]
        dns_list: Listed<String>,
        domain_group_id: Option<String>,
        domain_group_name: Option<String>,
        resource_group_id: Option<String>,
        auto_renew_enabled: Option<bool>,
        #[serde(default, rename = "Tag")]
        tags: Listed<Tag>,
    }

    /// A date that is kept as a string, with the SDK's `Debug` output.
    #[derive(Debug, Deserialize)]
    #[serde(from = "String")]
    #[expect(dead_code, reason = "read by `Debug`")]
    pub struct DateTime {
        text: String,
        zones: [(); 0],
    }

    impl From<String> for DateTime {
        fn from(text: String) -> Self {
            Self { text, zones: [] }
        }
    }

    #[derive(Debug, Deserialize)]
    #[serde(rename_all = "PascalCase")]
    #[expect(dead_code, reason = "read by `Debug`")]
    pub struct Tag {
        key: Option<String>,
        value: Option<String>,
    }

    /// A list and its wrapper.
    #[derive(Deserialize)]
    pub struct Listed<T> {
        #[serde(alias = "Domain", alias = "DnsList", alias = "Tag")]
        pub items: Vec<T>,
    }

    impl<T> Default for Listed<T> {
        fn default() -> Self {
            Self { items: Vec::new() }
        }
    }

    impl<T: fmt::Debug> fmt::Debug for Listed<T> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            self.items.fmt(f)
        }
    }

    #[derive(Debug, Deserialize)]
    enum ExpirationStatus {
        #[serde(rename = "1")]
        NotExpired,
        #[serde(rename = "2")]
        Expired,
    }

    #[derive(Debug, Deserialize)]
    enum DomainStatus {
        #[serde(rename = "1")]
        NeedsRenewal,
        #[serde(rename = "2")]
        NeedsRedemption,
        #[serde(rename = "3")]
        Normal,
    }

    #[derive(Debug, Deserialize)]
    enum DomainType {
        #[serde(rename = "New gTLD")]
        NewGtld,
        #[serde(rename = "gTLD")]
        Gtld,
        #[serde(rename = "ccTLD")]
        Cctld,
    }

    #[derive(Debug, Deserialize)]
    enum RealNameStatus {
        #[serde(rename = "NONAUDIT")]
        NotSubmitted,
        #[serde(rename = "AUDITING")]
        InReview,
        #[serde(rename = "SUCCEED")]
        Passed,
        #[serde(rename = "FAILED")]
        Failed,
    }

    #[derive(Debug, Deserialize)]
    enum RegistrantType {
        #[serde(rename = "1")]
        Individual,
        #[serde(rename = "2")]
        Enterprise,
    }

    #[derive(Debug, Deserialize)]
    enum RegistrantChangeStatus {
        #[serde(rename = "0")]
        Normal,
        #[serde(rename = "1")]
        Pending,
        #[serde(rename = "2")]
        Failed,
    }
}
