//! Lists, in every form that services use.

use super::tests::{Task, Tasks, Values, deviations, document, fails, read};
use crate::decode::{Decode, Reader};
use crate::error::DecodeError;

#[derive(Debug, PartialEq)]
struct Names(Vec<String>);

impl Decode for Names {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        from.list("IpList", Some("Ip")).map(Self)
    }
}

#[derive(Debug, PartialEq)]
struct Bare(Vec<Task>);

impl Decode for Bare {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        from.list("Data", None).map(Self)
    }
}

#[test]
fn a_list_is_read_in_all_its_forms() {
    let two = Tasks(vec![Task { no: "1".to_owned(), count: None }, Task { no: "2".to_owned(), count: None }]);
    let one = "<TaskNo>1</TaskNo>";
    let other = "<TaskNo>2</TaskNo>";
    let json = r#"[{"TaskNo":"1"},{"TaskNo":"2"}]"#;
    for (text, notes) in [
        (format!(r#"{{"Data":{{"Task":{json}}}}}"#), vec![]),
        (format!(r#"{{"Data":{json}}}"#), vec![]),
        (
            format!(r#"{{"data":{{"TASK":{json}}}}}"#),
            vec![
                "data: the name has a different letter case",
                "data.TASK: the name has a different letter case",
            ],
        ),
        (format!("<R><Data><Task>{one}</Task><Task>{other}</Task></Data></R>"), vec![]),
        (
            format!("<R><Data>{one}</Data><Data>{other}</Data></R>"),
            vec!["Data[0]: no wrapper element around the items of a list"],
        ),
        (
            format!("<R><Data><T>{one}</T><T>{other}</T></Data></R>"),
            vec!["Data: list items with a different name"],
        ),
    ] {
        assert_eq!(read::<Tasks>(&text), two, "{text}");
        assert_eq!(deviations::<Tasks>(&text), notes, "{text}");
    }
    assert_eq!(read::<Bare>(&format!(r#"{{"Data":{json}}}"#)).0, two.0);
    assert_eq!(read::<Bare>(&format!("<R><Data><T>{one}</T><T>{other}</T></Data></R>")).0, two.0);
    assert_eq!(read::<Bare>(&format!("<R><Data>{one}</Data><Data>{other}</Data></R>")).0, two.0);
}

#[test]
fn one_value_is_a_list_of_one() {
    let one = [Task { no: "1".to_owned(), count: None }];
    for (text, notes) in [
        (r#"{"Data":{"Task":{"TaskNo":"1"}}}"#, vec!["Data.Task: a single value instead of a list"]),
        (r#"{"Data":{"TaskNo":"1"}}"#, vec!["Data: no wrapper element around the items of a list"]),
        ("<R><Data><Task><TaskNo>1</TaskNo></Task></Data></R>", vec![]),
        (
            "<R><Data><TaskNo>1</TaskNo></Data></R>",
            vec!["Data: no wrapper element around the items of a list"],
        ),
    ] {
        assert_eq!(read::<Tasks>(text).0, one, "{text}");
        assert_eq!(deviations::<Tasks>(text), notes, "{text}");
    }
    let ip = Names(vec!["1.2.3.4".to_owned()]);
    for text in [
        r#"{"IpList":"1.2.3.4"}"#,
        r#"{"IpList":{"Ip":"1.2.3.4"}}"#,
        r#"{"IpList":["1.2.3.4",null]}"#,
        r#"{"IpList":{"Total":1,"Ips":["1.2.3.4"]}}"#,
        "<R><IpList>1.2.3.4</IpList></R>",
        "<R><IpList><Ip>1.2.3.4</Ip></IpList></R>",
        "<R><IpList><Other>1.2.3.4</Other></IpList></R>",
    ] {
        assert_eq!(read::<Names>(text), ip, "{text}");
    }
}

#[test]
fn a_list_of_another_name_is_read() {
    let json = r#"[{"TaskNo":"1"}]"#;
    for fields in ["", r#""Total":1,"Next":null,"Other":{},"#] {
        let text = format!(r#"{{"Data":{{{fields}"Item":{json}}}}}"#);
        assert_eq!(read::<Tasks>(&text).0.len(), 1, "{text}");
        assert_eq!(read::<Bare>(&text).0.len(), 1, "{text}");
        assert_eq!(deviations::<Tasks>(&text)[0], "Data: list items with a different name", "{text}");
    }
    for text in [r#"{"Data":{"Item":[]}}"#, r#"{"Data":{"Total":0,"Item":[]}}"#, r#"{"Data":{"Item":null}}"#]
    {
        assert_eq!(read::<Tasks>(text).0, [], "{text}");
    }
    assert_eq!(read::<Loose>("<R><Data><T/></Data></R>").0, []);
}

/// A type without required fields.
#[derive(Debug, PartialEq)]
struct Loose(Vec<Values>);

impl Decode for Loose {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        from.list("Data", Some("Item")).map(Self)
    }
}

#[test]
fn a_list_neither_loses_entries_nor_makes_them_up() {
    for (text, error) in [
        (r#"{"Data":"x"}"#, "Data: expected a list or an entry of one, found a string of 1 character"),
        (r#"{"Data":0}"#, "Data: expected a list or an entry of one, found a number of 1 character"),
        (r#"{"Data":{"Item":"x"}}"#, "Data.Item: expected a structure, found a string of 1 character"),
        (r#"{"Data":[{"Int":1},5]}"#, "Data[1]: expected a structure, found a number of 1 character"),
        (r#"{"Data":[[{"Int":1}]]}"#, "Data[0]: expected a structure, found a list of 1 entry"),
        (r#"{"Data":{"Total":5}}"#, "Data: expected a list or an entry of one, found an object of 1 field"),
        (
            r#"{"Data":{"A":[{"Int":1}],"B":[{"Int":1}]}}"#,
            "Data: expected a list or an entry of one, found an object of 2 fields",
        ),
        (
            r#"{"Data":{"A":{"Int":1}}}"#,
            "Data: expected a list or an entry of one, found an object of 1 field",
        ),
        (
            r#"{"Data":{"A":[{"B":1}]}}"#,
            "Data.A[0]: expected a structure with a field of its own, found an object of 1 field",
        ),
        (
            r#"{"Data":{"Item":{"B":1}}}"#,
            "Data.Item: expected a list or an entry of one, found an object of 1 field",
        ),
        ("<R><Data>x</Data></R>", "Data: expected a list or an entry of one, found a string of 1 character"),
        (
            "<R><Data><B>1</B></Data></R>",
            "Data: expected a list or an entry of one, found an object of 1 field",
        ),
        (
            "<R><Data><Item><Int>1</Int></Item></Data><Data><Item><Int>2</Int></Item></Data></R>",
            "Data[0]: expected a structure with a field of its own, found an object of 1 field",
        ),
    ] {
        assert_eq!(fails::<Loose>(text), error, "{text}");
    }
    for (text, error) in [
        (r#"{"IpList":["a",{"b":1}]}"#, "IpList[1]: expected a string, found an object of 1 field"),
        (
            r#"{"IpList":{"Total":1}}"#,
            "IpList: expected a list or an entry of one, found an object of 1 field",
        ),
    ] {
        assert_eq!(fails::<Names>(text), error, "{text}");
    }
    assert_eq!(
        document(r#"{"Data":[1,"x"]}"#).decode::<Counts>().unwrap_err().to_string(),
        "Data[1]: expected a 32-bit integer, found a string of 1 character"
    );
    assert_eq!(read::<Counts>(r#"{"Data":[1,null,"",2]}"#).0, [1, 2]);
    let text = r#"{"Data":[{"TaskNo":"1"},null,"",[],{"TaskNo":2}],"IpList":["a",null,"",true]}"#;
    assert_eq!(read::<Tasks>(text).0.len(), 2);
    assert_eq!(read::<Names>(text).0, ["a", "", "true"]);
    assert_eq!(read::<Loose>(r#"{"Data":[{},{"New":1}]}"#).0.len(), 2, "in the position of the spec");
    assert_eq!(read::<Loose>(r#"{"Data":{"Int":null,"New":[1]}}"#).0, [Values::default()]);
}

#[derive(Debug)]
struct Counts(Vec<i32>);

impl Decode for Counts {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        from.list("Data", None).map(Self)
    }
}

/// A type that looks up its fields itself.
#[derive(Debug)]
struct Own(String);

impl Decode for Own {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self(from.node().get("No").map(|node| node.text().into_owned()).unwrap_or_default()))
    }
}

#[derive(Debug)]
struct Owns(Vec<Own>);

impl Decode for Owns {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        from.list("Data", None).map(Self)
    }
}

#[test]
fn a_type_that_looks_up_its_fields_may_be_a_list_of_one() {
    assert_eq!(read::<Owns>(r#"{"Data":{"No":"1"}}"#).0[0].0, "1");
}
