//! A request that is shown instead of sent.

use crate::failure::plain;
use crate::json;
use registrar_sdk::Preview;
use serde_json::{Map, Value, json};

/// Returns a preview for people, or as JSON on one line.
pub fn show(preview: &Preview, compact: bool) -> String {
    if compact {
        let parameters: Map<String, Value> =
            preview.parameters.iter().map(|(name, value)| (name.clone(), value.clone().into())).collect();
        let shown = json!({
            "method": preview.method.to_string(),
            "address": preview.address,
            "parameters": parameters,
            "string_to_sign": preview.string_to_sign,
            "signature": preview.signature,
        });
        return json::text(&shown, true);
    }
    let mut lines = vec![format!("{} {}", preview.method, preview.address), String::new()];
    lines.extend(preview.parameters.iter().map(|(name, value)| format!("  {name} = {value}")));
    lines.extend([String::new(), "String to sign:".to_owned(), format!("  {}", preview.string_to_sign)]);
    lines.extend([String::new(), "Signature:".to_owned(), format!("  {}", preview.signature), String::new()]);
    lines
        .push("Nothing was sent. Anyone who has all of this can send it, so keep it to yourself.".to_owned());
    plain(&lines.join("\n"))
}
