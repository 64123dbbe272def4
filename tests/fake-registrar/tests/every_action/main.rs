//! Calls every action of both services with the SDK's typed requests, in process and over HTTP.
//!
//! Each test body is written once and run with every combination of transport, edition, signature and format.
//! Successful actions are recorded and compared with the service's table: an action with a handler fails here until
//! a test calls it. An action that returns an example of the spec needs no test.

mod aliyun;
mod bench;
mod kinds;
mod opensrs;

#[test]
fn a_value_of_the_wrong_kind_is_found() {
    use registrar_sdk::aliyun_domain::AliyunDomain;
    use registrar_sdk::{Document, Service};
    for (action, response, wrong) in [
        ("CheckDomain", r#"{"Price": 2500.00}"#, &["Price is `2500.00`, but officially of type long"][..]),
        ("CheckDomain", r#"{"Avail": 1}"#, &["Avail is Number `1`, but declared as String"]),
        (
            "QueryTaskList",
            r#"{"Data": {"TaskInfo": [{"TaskNo": 5, "TaskStatusCode": 1}]}}"#,
            &["Data.TaskInfo.TaskNo is Number `5`, but declared as String"],
        ),
        ("CheckDomain", r#"{"Price": 2500, "Avail": "1", "DynamicCheck": true}"#, &[]),
    ] {
        let response = Document::parse_json(response).expect("JSON");
        assert_eq!(kinds::differences(AliyunDomain::INFO, action, &response), wrong, "{action}");
    }
}
