//! The fake registrar as a program.

use fake_registrar::gateway::{AnswerSource, keys};
use fake_registrar::world::{Span, Time};
use fake_registrar::{Fake, Observed, World, control, handlers};
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

const USAGE: &str = "\
usage: fake-registrar [options]

  --port NUMBER      the port on loopback (default: a free one)
  --seed-file FILE   the initial world: a seed in YAML, or a saved state (default: a sample account)
  --at TIME          the initial time, such as 2026-03-01T12:00:00Z (default: now, or the seed's)
  --advance SPAN     advances the clock before the start, such as 30d
  --speed NUMBER     the speed of the clock relative to real time (default: 1); 0 stops it
  --lenient          ignore unknown parameters, as the real services do
  --list             list how each action is answered, and exit

Serves until Ctrl-C. A browser shows the explorer. The path /_fake/ controls the faults, the clock and the world.";

/// Prints a line, and ignores a closed output.
macro_rules! say {
    ($($text:tt)*) => {
        drop(writeln!(std::io::stdout(), $($text)*))
    };
}

/// The command-line options.
#[derive(Debug, Default, PartialEq)]
struct Options {
    port: u16,
    seed_file: Option<PathBuf>,
    at: Option<Time>,
    advance: Option<Span>,
    speed: Option<f64>,
    lenient: bool,
    list: bool,
    help: bool,
}

impl Options {
    fn read(mut words: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut options = Self::default();
        while let Some(word) = words.next() {
            let mut value = || words.next().ok_or(format!("{word} needs a value"));
            match word.as_str() {
                "--port" => {
                    let port = value()?;
                    options.port = port
                        .parse()
                        .map_err(|_| format!("invalid --port `{port}`: expected a number up to 65535"))?;
                }
                "--seed-file" => options.seed_file = Some(PathBuf::from(value()?)),
                "--at" => options.at = Some(value()?.parse().map_err(|problem| format!("--at: {problem}"))?),
                "--advance" => {
                    let by = value()?.parse().map_err(|problem| format!("--advance: {problem}"))?;
                    if by < Span::ZERO {
                        return Err(format!("invalid --advance `{by}`: expected a span from 0"));
                    }
                    options.advance = Some(by);
                }
                "--speed" => {
                    let speed = value()?;
                    let number =
                        speed.parse().ok().filter(|number: &f64| number.is_finite() && *number >= 0.0);
                    options.speed =
                        Some(number.ok_or(format!("invalid --speed `{speed}`: expected a number from 0"))?);
                }
                "--lenient" => options.lenient = true,
                "--list" => options.list = true,
                "--help" | "-h" => options.help = true,
                other => return Err(format!("unknown option `{other}`")),
            }
        }
        Ok(options)
    }

    /// Returns the initial world, already advanced, so that a reset returns to the same time.
    fn world(&self) -> Result<World, String> {
        let mut world = match &self.seed_file {
            Some(path) => {
                let in_file = |problem: String| format!("{}: {problem}", path.display());
                let text = std::fs::read_to_string(path).map_err(|error| in_file(error.to_string()))?;
                World::load(&text, self.at).map_err(in_file)?
            }
            None => World::sample_at(self.at.unwrap_or_else(Time::system)),
        };
        self.advance.into_iter().for_each(|by| world.advance(by));
        Ok(world)
    }
}

fn main() -> ExitCode {
    let options = match Options::read(std::env::args().skip(1)) {
        Ok(options) => options,
        Err(problem) => {
            eprintln!("{problem}\n\n{USAGE}");
            return ExitCode::FAILURE;
        }
    };
    let outcome = match options {
        Options { help: true, .. } => {
            say!("{USAGE}");
            Ok(())
        }
        Options { list: true, .. } => {
            list();
            Ok(())
        }
        options => serve(&options),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem}");
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
        say!("{service:<14} {action:<56} {says}");
    }
    for (service, parameters) in handlers::WITHOUT_EFFECT {
        for parameter in *parameters {
            say!("{service:<14} {parameter:<56} accepted, but has no effect");
        }
    }
}

fn serve(options: &Options) -> Result<(), String> {
    let world = options.world()?;
    let now = world.now();
    let fake = Fake::of(world);
    if let Some(speed) = options.speed {
        fake.clock().run(speed);
        // A stopped clock has not advanced until now.
        fake.clock().set(now);
    }
    if options.lenient {
        fake.ignore_unknown_parameters();
    }
    let port = options.port;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| error.to_string())?;
    fake.on_request(log);
    let on_port = |error: std::io::Error| format!("port {port}: {error}");
    runtime.block_on(async {
        let end = end().map_err(|error| error.to_string())?;
        let address = fake.serve(("127.0.0.1", port)).map_err(on_port)?;
        greet(&format!("http://{address}"));
        end.await;
        Ok::<_, String>(())
    })?;
    drop(fake);
    say!("stopped");
    Ok(())
}

fn greet(url: &str) {
    let (id, secret) = (keys::ACCESS_KEY_ID, keys::ACCESS_KEY_SECRET);
    let (reseller, live, horizon) = (keys::RESELLER, keys::LIVE_KEY, keys::HORIZON_KEY);
    say!(
        "{url}\n\
         Open it in a browser for the explorer: every action with a form, its signature, code, and the state.\n\n\
         Alibaba Cloud   access key {id}, secret {secret}\n\
         \x20               temporary key {}, secret {}, token {}\n\
         OpenSRS         user {reseller}, key {live}; Horizon: key {horizon}\n\n\
         ALIBABA_CLOUD_ACCESS_KEY_ID={id} ALIBABA_CLOUD_ACCESS_KEY_SECRET={secret} \\\n\
         \x20 cargo run -p registrar-cli -- aliyun-domain CheckDomain --domain-name example.com --endpoint {url}\n\
         OPENSRS_USERNAME={reseller} OPENSRS_KEY={live} \\\n\
         \x20 cargo run -p registrar-cli -- opensrs LookupDomain --domain example.com --endpoint {url}\n",
        keys::TEMPORARY_KEY_ID,
        keys::TEMPORARY_KEY_SECRET,
        keys::SECURITY_TOKEN,
    );
}

/// Logs a request on one line, without its parameters, which may contain personal data.
fn log(seen: &Observed) {
    let action = if seen.action.is_empty() { "(unknown)" } else { seen.action };
    let faults =
        if seen.faults.is_empty() { String::new() } else { format!("  [{}]", seen.faults.join(", ")) };
    say!(
        "{}  {action:<44} {:<28} {:>6.1} ms{faults}",
        seen.time.whole_second(),
        seen.outcome,
        seen.took.as_secs_f64() * 1000.0
    );
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

#[cfg(test)]
mod tests {
    use super::Options;

    fn read(words: &[&str]) -> Result<Options, String> {
        Options::read(words.iter().map(|word| (*word).to_owned()))
    }

    #[test]
    fn invalid_options_are_reported_with_the_expected_value() {
        let options = read(&["--port", "8053", "--speed", "60", "--advance", "30d"]).expect("options");
        assert_eq!((options.port, options.speed), (8053, Some(60.0)));
        for (words, problem) in [
            (vec!["--port"], "--port needs a value"),
            (vec!["--port", "http"], "invalid --port `http`: expected a number up to 65535"),
            (vec!["--speed", "-1"], "invalid --speed `-1`: expected a number from 0"),
            (vec!["--at", "noon"], "--at: `noon` is not a time such as 2026-03-01T12:00:00Z"),
            (vec!["--colour"], "unknown option `--colour`"),
        ] {
            assert_eq!(read(&words), Err(problem.to_owned()));
        }
    }
}
