//! A command of the program `registrar`.

use super::{Target, environment, quoted};
use crate::explorer::asked::{Call, Format, Signature};
use registrar_descriptions::{Effect, Type, Value};

/// Returns the command, with the environment that it needs.
pub(crate) fn write(call: &Call, target: &Target) -> String {
    let described = call.described;
    let mut lines = vec![format!("registrar {} {}", described.service.name, described.name)];
    for field in described.parameters.iter().filter(|field| field.fixed.is_none()) {
        if let Some(value) = call.asked.parameters.get(&field.name) {
            leaves(&field.name, &field.ty, value, &mut |path, text| {
                lines.push(quoted(&format!("{path}={text}")));
            });
        }
    }
    let mut option = |name: &str, value: &str| lines.push(format!("--{name} {}", quoted(value)));
    match described.effect {
        Effect::Purchase => match &call.limit {
            Some(most) => option("at-most", &most.to_string().replace(' ', "")),
            None => lines.push("--at-any-price".to_owned()),
        },
        Effect::Destroy => {
            let target = described.destroys.as_deref().and_then(|name| call.text(name));
            option("confirm", target.unwrap_or("NAME"));
        }
        Effect::Read | Effect::Write | Effect::Undecided => {}
    }
    let default = described.service.editions.first().map(|edition| edition.name.as_str());
    let mut option = |name: &str, value: &str| lines.push(format!("--{name} {}", quoted(value)));
    if default != Some(call.edition) {
        option("edition", call.edition);
    }
    if call.is_rpc() && call.asked.signature == Signature::V3 {
        option("signature", "3");
    }
    if call.is_rpc() && call.asked.format == Format::Xml {
        option("format", "xml");
    }
    if !target.real {
        option("endpoint", &target.fake);
        // Nobody asks another endpoint's STS for the account.
        if call.is_rpc() && call.is_purchase() {
            option("account-id", &target.account);
        }
    }
    format!("{}{}\n", environment(call, target), lines.join(" \\\n    "))
}

/// Calls `add` for each single value, with its path. Entries of lists are counted from 1.
fn leaves(path: &str, ty: &Type, value: &Value, add: &mut impl FnMut(&str, &str)) {
    match value {
        Value::Scalar(text) => add(path, text),
        Value::List(entries) => {
            for (number, entry) in (1..).zip(entries) {
                leaves(&format!("{path}.{number}"), ty.entry(), entry, add);
            }
        }
        Value::Fields(fields) => {
            fields.iter().for_each(|(name, value)| leaves(&format!("{path}.{name}"), ty.entry(), value, add));
        }
    }
}
