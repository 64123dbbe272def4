//! The fake registrar as a program.

mod log;
mod options;

use clap::Parser;
use fake_registrar::gateway::AnswerSource;
use fake_registrar::{Fake, control, handlers};
use options::Options;
use std::process::ExitCode;

fn main() -> ExitCode {
    let options = Options::parse();
    if options.list {
        list();
        return ExitCode::SUCCESS;
    }
    match serve(&options) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("error: {problem}");
            ExitCode::FAILURE
        }
    }
}

fn list() {
    for (service, action, answer_source) in control::answer_sources() {
        let says = match answer_source {
            AnswerSource::State => "answered from the state",
            AnswerSource::Task => "answered with a task that changes nothing",
            AnswerSource::Example => "answered from an example",
            AnswerSource::Missing => "refused, since it is not simulated",
        };
        log::print(format_args!("{service:<14} {action:<56} {says}"));
    }
    for (service, parameters) in handlers::WITHOUT_EFFECT {
        for parameter in *parameters {
            log::print(format_args!("{service:<14} {parameter:<56} accepted, but has no effect"));
        }
    }
}

fn serve(options: &Options) -> Result<(), String> {
    let (fake, keys) = (Fake::of(options.world()?), options.keys()?);
    let has_own_keys = keys.is_some();
    keys.into_iter().for_each(|accepted| fake.keys(|keys| *keys = accepted));
    fake.clock().run(options.speed);
    fake.accept_system_time();
    if options.lenient {
        fake.ignore_unknown_parameters();
    }
    if options.no_signatures {
        fake.ignore_signatures();
    }
    let (port, log) = (options.port, options.log);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| error.to_string())?;
    fake.on_request(move |seen| log.request(seen));
    runtime.block_on(async {
        let end = end().map_err(|error| error.to_string())?;
        let address = fake.serve(("127.0.0.1", port)).map_err(|error| format!("port {port}: {error}"))?;
        log.started(&format!("http://{address}"), &fake, has_own_keys);
        end.await;
        Ok::<_, String>(())
    })?;
    drop(fake);
    log.stopped();
    Ok(())
}

/// Returns a future that completes at Ctrl-C or when the program is asked to terminate. It listens from its
/// creation, so that no signal is missed.
fn end() -> std::io::Result<impl Future<Output = ()>> {
    #[cfg(unix)]
    let (mut interrupted, mut terminated) = {
        use tokio::signal::unix::{SignalKind, signal};
        (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?)
    };
    #[cfg(windows)]
    let (mut interrupted, mut terminated) = {
        use tokio::signal::windows::{ctrl_break, ctrl_c};
        (ctrl_c()?, ctrl_break()?)
    };
    Ok(async move {
        tokio::select! {
            _ = interrupted.recv() => {}
            _ = terminated.recv() => {}
        }
    })
}
