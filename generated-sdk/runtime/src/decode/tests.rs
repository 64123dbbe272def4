use crate::decode::{Decode, Deviation, Reader};
use crate::document::Document;
use crate::error::DecodeError;
use crate::value::{Date, DateTime, Decimal, Sensitive, TimeFormat, Timestamp, UnknownValue};
use crate::wire_enum;

#[derive(Clone, Debug, PartialEq)]
enum Audit {
    Succeed,
    Other(UnknownValue),
}

wire_enum!(Audit, Succeed("SUCCEED"));

/// A field of each kind, and a list.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Values {
    text: Option<String>,
    int: Option<i32>,
    long: Option<i64>,
    flag: Option<bool>,
    time: Option<Timestamp>,
    price: Option<Decimal>,
    secret: Option<Sensitive>,
    audit: Option<Audit>,
    inner: Option<Task>,
}

impl Decode for Values {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            text: from.optional("Text")?,
            int: from.optional("Int")?,
            long: from.optional("Long")?,
            flag: from.optional("Flag")?,
            time: from.optional("Time")?,
            price: from.optional("Price")?,
            secret: from.optional("Secret")?,
            audit: from.optional("Audit")?,
            inner: from.optional("Inner")?,
        })
    }
}

#[derive(Debug, PartialEq)]
pub(super) struct Task {
    pub(super) no: String,
    pub(super) count: Option<i32>,
}

impl Decode for Task {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self { no: from.always("TaskNo")?, count: from.optional("Count")? })
    }
}

#[derive(Debug, PartialEq)]
pub(super) struct Tasks(pub(super) Vec<Task>);

impl Decode for Tasks {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        from.list("Data", Some("Task")).map(Self)
    }
}

pub(super) fn document(text: &str) -> Document {
    Document::parse(text).unwrap()
}

pub(super) fn read<T: Decode>(text: &str) -> T {
    document(text).decode().unwrap()
}

/// The deviations, one per line.
pub(super) fn deviations<T: Decode>(text: &str) -> Vec<String> {
    let (_, deviations) = document(text).decode_strict::<T>().unwrap();
    deviations.iter().map(Deviation::to_string).collect()
}

pub(super) fn fails<T: Decode + std::fmt::Debug>(text: &str) -> String {
    document(text).decode::<T>().unwrap_err().to_string()
}

fn full() -> Values {
    Values {
        text: Some("3696573".to_owned()),
        int: Some(12),
        long: Some(1),
        flag: Some(true),
        time: Some(Timestamp::from_millis(1_552_612_830_000)),
        price: Some("10.50".parse().unwrap()),
        secret: Some("pw".into()),
        audit: Some(Audit::Succeed),
        inner: Some(Task { no: "7".to_owned(), count: None }),
    }
}

#[test]
fn scalars_stand_for_one_another() {
    let usual = r#"{"Text":"3696573","Int":12,"Long":1,"Flag":true,"Time":1552612830000,"Price":10.50,
        "Secret":"pw","Audit":"SUCCEED","Inner":{"TaskNo":"7"}}"#;
    let drifted = r#"{"Text":3696573,"Int":"12.0","Long":true,"Flag":" Y ","Time":"1552612830000",
        "Price":"1.050e1","Secret":"pw","Audit":"SUCCEED","Inner":{"TaskNo":7}}"#;
    let xml = "<R><Text>3696573</Text><Int> 12\n</Int><Long>1</Long><Flag>1</Flag><Time>1552612830000</Time>
        <Price>10.50</Price><Secret>pw</Secret><Audit>SUCCEED</Audit><Inner><TaskNo>7</TaskNo></Inner></R>";
    for text in [usual, drifted, xml] {
        assert_eq!(read::<Values>(text), full(), "{text}");
    }
    assert_eq!(read::<Values>(usual).price.unwrap().to_string(), "10.50", "money keeps its digits");
    assert_eq!(deviations::<Values>(usual), Vec::<String>::new());
    assert_eq!(deviations::<Values>(xml), Vec::<String>::new());
    let scalar = "a scalar of a different type";
    let text = "a number or boolean instead of a string";
    let scalars = ["Int", "Long", "Flag", "Time", "Price"].map(|path| (path, scalar));
    let all = [("Text", text)].into_iter().chain(scalars).chain([("Inner.TaskNo", text)]);
    let all: Vec<_> = all.map(|(path, what)| format!("{path}: {what}")).collect();
    assert_eq!(deviations::<Values>(drifted), all);
}

#[test]
fn absence_has_many_forms() {
    for value in ["null", "\"\"", "{}", "[]"] {
        let names = ["Text", "Int", "Long", "Flag", "Time", "Price", "Secret", "Audit", "Inner"];
        let fields = names.map(|name| format!("\"{name}\":{value}")).join(",");
        let text = format!("{{{fields}}}");
        assert_eq!(read::<Values>(&text), Values::default(), "{value}");
        assert_eq!(deviations::<Values>(&text), Vec::<String>::new(), "{value}");
        assert_eq!(read::<Tasks>(&format!("{{\"Data\":{value}}}")), Tasks(vec![]), "{value}");
        assert_eq!(read::<Tasks>(&format!("{{\"Data\":{{\"Task\":{value}}}}}")), Tasks(vec![]), "{value}");
    }
    assert_eq!(read::<Values>("<R><Text/><Int></Int><Flag> </Flag><Inner>\n</Inner></R>"), Values::default());
    assert_eq!(read::<Values>("<R/>"), Values::default());
    for text in ["{}", "<R/>", "<R><Data/></R>", "<R><Data>\n</Data></R>", "<R><Data><Task/></Data></R>"] {
        assert_eq!(read::<Tasks>(text), Tasks(vec![]), "{text}");
    }
    assert_eq!(
        read::<Values>(r#"{"Text":" "}"#).text.as_deref(),
        Some(" "),
        "white space in JSON is significant"
    );
}

#[test]
fn an_odd_value_is_absent_where_the_field_is_optional() {
    let text = r#"{"Text":{"a":1},"Int":3000000000,"Long":"x","Flag":2,"Time":1.5,"Price":"1,50",
        "Secret":["a"],"Audit":{"b":[1]},"Inner":"x"}"#;
    assert_eq!(read::<Values>(text), Values::default());
    assert_eq!(
        deviations::<Values>(text),
        ["Text", "Int", "Long", "Flag", "Time", "Price", "Secret", "Audit", "Inner"]
            .map(|path| format!("{path}: cannot be decoded, so it was skipped"))
    );
}

#[test]
fn a_field_that_is_always_there_fails_with_its_path_and_never_its_value() {
    assert_eq!(
        fails::<Tasks>(r#"{"Data":{"Task":[{"TaskNo":"1"},{"TaskNo":null}]}}"#),
        "Data.Task[1].TaskNo: expected a string, found null"
    );
    assert_eq!(
        fails::<Tasks>("<R><Data><Task><TaskNo>1</TaskNo></Task><Task><Count>1</Count></Task></Data></R>"),
        "Data.Task[1].TaskNo: expected a value, found nothing"
    );
    assert_eq!(
        fails::<Values>(r#"{"Inner":{"TaskNo":{"secret":1}}}"#),
        "Inner.TaskNo: expected a string, found an object of 1 field"
    );
    assert_eq!(fails::<Task>("[1,2]"), "the response: expected a structure, found a list of 2 entries");
    assert_eq!(
        document("\"hunter2\"").decode::<i64>().unwrap_err().to_string(),
        "the response: expected a 64-bit integer, found a string of 7 characters"
    );
}

#[test]
fn words_are_no_amounts_and_no_times() {
    for word in ["true", "false", "\"true\"", "\"y\"", "\"No\"", "\"yes\""] {
        let text = format!("{{\"Price\":{word},\"Time\":{word}}}");
        assert_eq!(read::<Values>(&text), Values::default(), "{word}");
        let notes = ["Price", "Time"].map(|path| format!("{path}: cannot be decoded, so it was skipped"));
        assert_eq!(deviations::<Values>(&text), notes, "{word}");
    }
    for word in ["y", "n", "yes", "no", "True"] {
        assert_eq!(
            read::<Values>(&format!("<R><Int>{word}</Int><Long>{word}</Long></R>")),
            Values::default()
        );
    }
    let read = read::<Values>(r#"{"Int":false,"Long":"true","Flag":"no"}"#);
    assert_eq!((read.int, read.long, read.flag), (Some(0), Some(1), Some(false)));
}

#[test]
fn a_required_string_is_neither_blank_nor_a_boolean() {
    for (text, found) in [
        (r#"{"TaskNo":""}"#, "a string that is not blank, found an empty string"),
        (r#"{"TaskNo":" \n\u00a0"}"#, "a string that is not blank, found a string of 3 characters"),
        (r#"{"TaskNo":true}"#, "a string, found a boolean"),
        ("<R><TaskNo/></R>", "a string that is not blank, found an empty string"),
        ("<R><TaskNo>\n</TaskNo></R>", "a string that is not blank, found a string of 1 character"),
    ] {
        assert_eq!(fails::<Task>(text), format!("TaskNo: expected {found}"), "{text}");
    }
    assert_eq!(read::<Task>("<R><TaskNo>\n  7 8\n</TaskNo></R>").no, "7 8");
    assert_eq!(read::<Task>(r#"{"TaskNo":" 7 "}"#).no, " 7 ");
    assert_eq!(read::<Task>(r#"{"TaskNo":7}"#).no, "7");
    assert_eq!(read::<Values>("<R><Text> a b </Text></R>").text.as_deref(), Some(" a b "));
    assert_eq!(read::<Values>(r#"{"Text":true}"#).text.as_deref(), Some("true"));
}

#[test]
fn an_attribute_is_not_a_field() {
    let text = "<R TaskNo=\"attr\"><TaskNo>real</TaskNo></R>";
    assert_eq!(read::<Task>(text).no, "real");
    assert_eq!(document(text).root().get("TaskNo").unwrap().text(), "real");
}

#[test]
fn strict_decoding_reports_unread_fields() {
    let text = r#"{"new\nname":{"a":1},"TaskNo":"1","Count":1,"TaskNo":"2"}"#;
    assert_eq!(
        deviations::<Task>(text),
        ["new?name: a field that is not in the spec", "TaskNo: a duplicate field"]
    );
    let text = "<R x='1'><TaskNo>1</TaskNo><TaskNo>2</TaskNo></R>";
    assert_eq!(deviations::<Task>(text), ["TaskNo[1]: a duplicate field"]);
    assert_eq!(
        deviations::<Values>(r#"{"Audit":"FAILED","audit":"SUCCEED"}"#),
        ["Audit: a value that is not in the spec", "audit: a field that is not in the spec"]
    );
    assert_eq!(read::<Values>(r#"{"Audit":"FAILED"}"#).audit, Some(Audit::from("FAILED")));
}

#[test]
fn the_first_of_equal_names_is_read_in_whatever_order_fields_are_asked_for() {
    let text = r#"{"Count":1,"TaskNo":"1","Count":2,"TaskNo":"2"}"#;
    assert_eq!(read::<Task>(text), Task { no: "1".to_owned(), count: Some(1) });
}

#[test]
fn debug_output_never_shows_the_response() {
    let document = document(r#"{"Password":"hunter2","List":["hunter2"]}"#);
    let shown = format!("{document:?} {:?} {:?}", document.root(), document.root().children());
    assert!(!shown.contains("hunter2"), "{shown}");
    assert!(shown.contains("Document { syntax: Json, bytes: 41, nodes: 4 }"), "{shown}");
}

static YEAR_FIRST: TimeFormat = TimeFormat::new("YYYY-MM-DD hh:mm:ss").zones(&[480]);
static DAY: TimeFormat = TimeFormat::new("YYYY-MM-DD");

/// Times of each kind.
#[derive(Debug, PartialEq)]
struct Times {
    made: Option<DateTime>,
    day: Option<Date>,
    seconds: Option<Timestamp>,
    millis: Option<Timestamp>,
    all: Vec<DateTime>,
}

impl Decode for Times {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            made: from.written(&YEAR_FIRST).optional("Made")?,
            day: from.written(&DAY).optional("Day")?,
            seconds: from.written(&TimeFormat::SECONDS).optional("Seconds")?,
            millis: from.optional("Millis")?,
            all: from.written(&YEAR_FIRST).list("All", None)?,
        })
    }
}

#[test]
fn a_time_is_read_in_its_format_and_a_field_after_it_in_its_own() {
    let text = r#"{"Made":"2018-01-25 20:46:57","Day":"2018-01-25","Seconds":"5","Millis":5,"All":["2018-01-25 20:46:57"]}"#;
    let times: Times = read(text);
    let made = times.made.expect("a time");
    assert_eq!(made.timestamp().map(Timestamp::as_millis), Some(1_516_884_417_000), "in UTC+08:00");
    assert_eq!(times.all, [made]);
    assert_eq!(times.day, Date::new(2018, 1, 25));
    assert_eq!(
        (times.seconds, times.millis),
        (Some(Timestamp::from_seconds(5)), Some(Timestamp::from_millis(5)))
    );
    let absent: Times = read(r#"{"Made":" ","Day":null,"Millis":5}"#);
    assert_eq!((absent.made, absent.day, absent.seconds), (None, None, None));
    assert_eq!(absent.millis, Some(Timestamp::from_millis(5)), "the unit of an absent field does not stay");
}

#[test]
fn a_time_in_another_format_keeps_its_string_and_is_a_deviation() {
    let text = r#"{"Made":"Jan 25,2018 20:46:57","Day":"soon","Seconds":9223372036854775807,"All":["x"]}"#;
    let times: Times = read(text);
    assert_eq!(times.made.as_ref().and_then(DateTime::year), Some(2018), "a known format is always parsed");
    assert_eq!(times.day.as_ref().map(Date::as_str), Some("soon"));
    assert_eq!((times.seconds, times.all[0].timestamp()), (None, None));
    assert_eq!(
        deviations::<Times>(text),
        [
            "Made: a date or time in a different format",
            "Day: a date or time in a different format",
            "Seconds: cannot be decoded, so it was skipped",
            "All[0]: a date or time in a different format",
        ]
    );
}
