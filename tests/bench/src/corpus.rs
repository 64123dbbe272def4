//! Imports each API of a folder, generates and checks its SDK, and decodes the vendor's samples.

use crate::project::{ServiceCrate, remove};
use crate::table::{NOTHING, Table, count, seconds};
use crate::{Bench, Result, at, measure, specs, tell, workspace};
use codegen::source::Sources;
use spec_import::alibaba::{self, Source};
use spec_import::api::Api;
use spec_import::{Request, import};
use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::time::Instant;

/// Imports all files of a folder, and returns the report.
pub fn corpus(bench: &Bench, folder: &Path) -> Result<String> {
    let work = bench.work.join("corpus");
    remove(&work)?;
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(at(folder))? {
        let path = entry.map_err(at(folder))?.path();
        if path.extension().is_some_and(|extension| extension == "json") {
            files.push(path);
        }
    }
    files.sort();
    if files.is_empty() {
        return Err(format!("`{}` has no file that ends in `.json`", folder.display()));
    }
    let columns = [
        "API",
        "actions",
        "undecided effects",
        "enums",
        "samples decoded",
        "exactly",
        "import and codegen",
        "`cargo check`",
    ];
    let mut table = Table::new(columns);
    let mut failures = String::new();
    let mut remarks = String::new();
    for path in &files {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        tell(format_args!("{name}"));
        match product(path, &work) {
            Ok(product) => {
                table.row(product.row(&name));
                for line in product.remarks {
                    let _ = writeln!(remarks, "- {name}: {line}");
                }
            }
            Err(message) => {
                table.row(
                    [&name, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING].map(str::to_owned),
                );
                let _ = writeln!(failures, "{name} failed:\n{}\n", message.trim_end());
            }
        }
    }
    let report = format!("{}\n\n{table}\n{remarks}", bench.conditions()?);
    if failures.is_empty() { Ok(report) } else { Err(format!("{report}\n{failures}")) }
}

/// The figures of one API.
struct Product {
    actions: usize,
    undecided: usize,
    enums: usize,
    samples: usize,
    decoded: usize,
    exact: usize,
    generated: f64,
    checked: f64,
    remarks: Vec<String>,
}

impl Product {
    fn row(&self, name: &str) -> [String; 8] {
        [
            name.to_owned(),
            count(self.actions),
            count(self.undecided),
            count(self.enums),
            format!("{} of {}", count(self.decoded), count(self.samples)),
            count(self.exact),
            seconds(self.generated),
            seconds(self.checked),
        ]
    }
}

/// The name of the service, which is that of the module too.
const SERVICE: &str = "api";

fn product(path: &Path, work: &Path) -> Result<Product> {
    let text = fs::read_to_string(path).map_err(at(path))?;
    let name = path.display().to_string();
    let started = Instant::now();
    let api = alibaba::read("main", &[Source { name: &name, text: &text }])?;
    let spec = specs::below(&workspace().join("spec"), "protocols")?;
    let request = Request { service: SERVICE, api: api.clone(), actions: Vec::new(), keep_docs: false };
    let imported = import(&spec, request)?;
    let files = spec.files.iter().chain(&imported.files).cloned().collect();
    let output = codegen::generate(&Sources { files }).map_err(|failure| match failure {
        codegen::Failure::Spec(text) | codegen::Failure::Codegen(text) => text,
    })?;
    let generated = started.elapsed().as_secs_f64();

    let package = work.join(path.file_stem().unwrap_or_default());
    let module = format!("generated-sdk/src/{SERVICE}/");
    for file in output.files.iter().filter(|file| file.path.starts_with(&module)) {
        let path = file.path.trim_start_matches("generated-sdk/");
        write(&package.join(path), &file.text)?;
    }
    let target = work.join("target");
    let service = ServiceCrate { folder: &package, module: SERVICE, target: &target };
    service.write()?;
    let checked = service.check()?.seconds;
    let samples = write_decoder(&api, &package)?;
    let printed = measure::run(service.cargo("run").arg("--quiet"))?.printed;
    let lines = |kind: &str| printed.lines().filter(|line| line.starts_with(kind)).count();
    Ok(Product {
        actions: output.summary.actions,
        undecided: imported.open.effects.len(),
        enums: output.summary.enums,
        samples,
        decoded: samples - lines("failed"),
        exact: lines("exact"),
        generated,
        checked,
        remarks: printed.lines().filter(|line| !line.starts_with("exact")).map(str::to_owned).collect(),
    })
}

/// Writes a program that decodes each sample of the vendor, and returns how many there are.
fn write_decoder(api: &Api, package: &Path) -> Result<usize> {
    let mut calls = String::new();
    let mut number = 0;
    for action in &api.actions {
        let name = spec_import::draft::action_name(&action.name);
        for sample in &action.samples {
            let file = format!("sample-{number}.{}", if sample.is_xml { "xml" } else { "json" });
            write(&package.join("src").join(&file), &sample.text)?;
            let _ =
                writeln!(calls, "    decode::<{name}Response>({file:?}, {name:?}, include_str!({file:?}));");
            number += 1;
        }
    }
    let program = format!("{DECODER}\nfn main() {{\n{calls}}}\n");
    write(&package.join("src/main.rs"), &program)?;
    Ok(number)
}

const DECODER: &str = r#"use measured::{Document, api::*, extend::Decode};

fn decode<T: Decode>(file: &str, action: &str, body: &str) {
    let document = match Document::parse(body) {
        Ok(document) => document,
        Err(error) => return println!("failed: the sample {file} of {action} is not a response: {error}"),
    };
    match document.decode_strict::<T>() {
        Ok((_, mut deviations)) => {
            // The metadata of a response has it.
            deviations.retain(|each| !each.path.eq_ignore_ascii_case("RequestId"));
            match deviations.first() {
                None => println!("exact: {file}"),
                Some(first) => println!("decoded: {action}, {file}: {} deviations, such as {first}", deviations.len()),
            }
        }
        Err(error) => println!("failed: {action}, {file}: {error}"),
    }
}
"#;

fn write(path: &Path, text: &str) -> Result<()> {
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder).map_err(at(folder))?;
    fs::write(path, text).map_err(at(path))
}
