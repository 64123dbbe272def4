//! A response that is a list as a whole, and so has no request id, is distinguished from an error.

use registrar_sdk::{Client, Error, Retry, rpc};
use registrar_sdk_tests::mini::{self, GetName, ListEndings, ListEndingsResponse};
use registrar_sdk_tests::server::{ID, SECRET};
use registrar_sdk_tests::{Script, Server};

const JSON: &str = r#"[{"Name":"example","Since":"1999-06-01"},{"Name":"test"}]"#;
const XML: &str = "<ListEndingsResponse><Ending><Name>example</Name><Since>1999-06-01</Since></Ending>\
    <Ending><Name>test</Name></Ending></ListEndingsResponse>";

fn client(body: &str) -> Client<mini::Mini> {
    let server = Server::doing([Script::ok(body)]);
    let client = mini::north(rpc::Credentials::new(ID, SECRET)).retry(Retry::never());
    client.endpoint(server.url()).allow_plain_http().build().expect("a client")
}

#[tokio::test]
async fn a_list_is_read_from_an_array_and_from_the_root_element() {
    for body in [JSON, XML] {
        let response = client(body).send(ListEndings::new()).await.expect("a response");
        let names: Vec<&str> = response.endings.iter().map(|ending| ending.name.as_str()).collect();
        assert_eq!(names, ["example", "test"], "{body}");
        let kept = serde_json::to_string(&*response).expect("JSON");
        assert_eq!(kept, JSON);
        assert_eq!(serde_json::from_str::<ListEndingsResponse>(&kept).expect("a response"), *response);
    }
    let none = client("[]").send(ListEndings::new()).await.expect("a response");
    assert_eq!(none.endings, []);
}

#[tokio::test]
async fn an_object_instead_of_a_list_is_an_error() {
    let call = async |body: &str| client(body).send(ListEndings::new()).await.expect_err(body);
    for body in [
        r#"{"RequestId":"1","Code":"Throttling","Message":"later"}"#,
        r#"{"RequestId":"1","Success":false,"Code":"Throttling"}"#,
        "<Error><RequestId>1</RequestId><Code>Throttling</Code></Error>",
    ] {
        let error = call(body).await;
        assert_eq!(error.code(), Some("Throttling"), "{body}: {error}");
    }
    let undecoded = call(r#"{"RequestId":"1"}"#).await;
    assert!(matches!(undecoded, Error::Decode(_)), "{undecoded}");
    for body in ["{}", r#"{"Endings":[]}"#, "<Page><Body/></Page>", "null"] {
        let foreign = call(body).await;
        assert!(matches!(foreign, Error::Unreadable(_)), "{body}: {foreign}");
    }
}

#[tokio::test]
async fn a_list_instead_of_an_object_is_not_a_response_of_the_service() {
    let error = client(JSON).send(GetName::new("a.example")).await.expect_err("a list");
    assert!(matches!(error, Error::Unreadable(_)), "{error}");
}
