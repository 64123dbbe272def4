//! Every action of both services, called as users call them: by the SDK's typed requests, in process and over HTTP.
//!
//! Each story is written once and played along every way. What was answered with success is taken down in a book, and
//! the book is held against the service's own table: an action that works on the state fails here until a story drives
//! it. One that answers from an example of the spec needs no story.

mod aliyun;
mod desk;
mod kinds;
mod opensrs;

#[test]
fn a_value_of_the_wrong_kind_is_found() {
    use registrar_sdk::aliyun_domain::AliyunDomain;
    use registrar_sdk::{Document, Service};
    for (action, response, wrong) in [
        ("CheckDomain", r#"{"Price": 2500.00}"#, &["Price is `2500.00` and officially of type long"][..]),
        ("CheckDomain", r#"{"Avail": 1}"#, &["Avail is Number `1` and declared as Text"]),
        (
            "QueryTaskList",
            r#"{"Data": {"TaskInfo": [{"TaskNo": 5, "TaskStatusCode": 1}]}}"#,
            &["Data.TaskInfo.TaskNo is Number `5` and declared as Text"],
        ),
        ("CheckDomain", r#"{"Price": 2500, "Avail": "1", "DynamicCheck": true}"#, &[]),
    ] {
        let response = Document::parse_json(response).expect("JSON");
        assert_eq!(kinds::differences(AliyunDomain::INFO, action, &response), wrong, "{action}");
    }
}
