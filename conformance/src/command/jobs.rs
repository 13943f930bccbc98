//! Cases in several processes of this program: for devices whose compiler takes one core and most of the
//! time, and so that a driver that ends its process takes one case with it.
//!
//! A worker reads names from its standard input, a JSON array a line, and writes a [`Case`] a line.

use std::collections::VecDeque;
use std::io::{self, BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Sender, channel};
use std::sync::{Mutex, PoisonError};

use anyhow::Context;
use clap::Args;
use conformance::environment::Target;
use conformance::exec::{self, Effort, Next, Plan};
use conformance::name::CaseName;
use conformance::records::find;
use conformance::results::Case;

use super::{Verdict, told};

/// Names that a worker is given at once: oracles are computed side by side within a batch.
const BATCH: usize = 8;

/// Arguments of a worker.
#[derive(Debug, Args)]
pub(super) struct WorkArgs {
    /// On what
    #[arg(long)]
    device: String,

    /// Rows apart for every case
    #[arg(long)]
    thorough: bool,
}

/// A worker: runs what is asked for until its input ends.
pub(super) fn work(args: &WorkArgs, out: &mut dyn Write) -> anyhow::Result<Verdict> {
    let target = Target::open(&args.device).map_err(told)?;
    let effort = if args.thorough { Effort::Thorough } else { Effort::Sampled };
    for line in io::stdin().lock().lines() {
        let names: Vec<String> = serde_json::from_str(&line?).context("a line is no batch")?;
        let parsed = names.iter().map(|name| find(&name.parse::<CaseName>()?).map_err(told));
        let cases = parsed.collect::<anyhow::Result<Vec<_>>>()?;
        let mut trouble = Ok(());
        exec::run(&Plan { cases: &cases, target: &target, effort }, &mut |case| {
            let written = serde_json::to_string(&case).map_err(io::Error::from);
            trouble = written.and_then(|line| writeln!(out, "{line}")).and_then(|()| out.flush());
            if trouble.is_ok() { Next::Go } else { Next::Stop }
        });
        trouble?;
    }
    Ok(Verdict::Conforms)
}

/// Several processes that share the cases of a plan.
pub(super) struct Jobs<'a> {
    /// How many.
    pub(super) count: usize,
    /// On what, as it was asked for.
    pub(super) device: &'a str,
}

/// What is left to do.
struct Queue {
    names: Mutex<VecDeque<String>>,
    stopped: AtomicBool,
}

impl Queue {
    /// The next names; none once the run is over.
    fn take(&self) -> Vec<String> {
        if self.stopped.load(Ordering::Relaxed) {
            return Vec::new();
        }
        let mut names = self.names.lock().unwrap_or_else(PoisonError::into_inner);
        let count = BATCH.min(names.len());
        names.drain(..count).collect()
    }

    fn give_back(&self, rest: Vec<String>) {
        let mut names = self.names.lock().unwrap_or_else(PoisonError::into_inner);
        rest.into_iter().rev().for_each(|name| names.push_front(name));
    }
}

impl Jobs<'_> {
    /// Runs the cases of `plan` and hands each result to `each`, in the order in which they end.
    ///
    /// # Errors
    /// Where no process can be started.
    pub(super) fn run(
        &self,
        plan: &Plan<'_>,
        each: &mut dyn FnMut(Case) -> Next,
    ) -> anyhow::Result<()> {
        let names = plan.cases.iter().map(|case| case.name().to_string()).collect();
        let queue = Queue { names: Mutex::new(names), stopped: AtomicBool::new(false) };
        let (sender, receiver) = channel();
        std::thread::scope(|scope| {
            let queue = &queue;
            let workers: Vec<_> = (0..self.count)
                .map(|_| (sender.clone(), scope))
                .map(|(sender, scope)| scope.spawn(move || self.serve(plan, queue, &sender)))
                .collect();
            drop(sender);
            for case in receiver {
                if each(case) == Next::Stop {
                    queue.stopped.store(true, Ordering::Relaxed);
                    break;
                }
            }
            workers.into_iter().try_for_each(|worker| {
                worker.join().unwrap_or_else(|_| Err(anyhow::anyhow!("a thread has panicked")))
            })
        })
    }

    /// One worker at a time, started again where it ends before its work does.
    fn serve(&self, plan: &Plan<'_>, queue: &Queue, results: &Sender<Case>) -> anyhow::Result<()> {
        let mut worker = None;
        loop {
            let batch = queue.take();
            if batch.is_empty() {
                return Ok(());
            }
            let mut running = match worker.take() {
                Some(running) => running,
                None => self.start(plan)?,
            };
            let done = running.answer(&batch, results, queue);
            if done == batch.len() {
                worker = Some(running);
                continue;
            }
            let status = running.end()?;
            if queue.stopped.load(Ordering::Relaxed) {
                return Ok(());
            }
            let failure = format!("the process that ran it ended with {status}");
            let _ = results.send(Case::failed(batch[done].clone(), failure));
            queue.give_back(batch[done + 1..].to_vec());
        }
    }

    fn start(&self, plan: &Plan<'_>) -> anyhow::Result<Worker> {
        let program = std::env::current_exe().context("cannot find this program")?;
        let mut command = Command::new(program);
        command.args(["work", "--device", self.device]);
        if plan.effort == Effort::Thorough {
            command.arg("--thorough");
        }
        let threads = std::thread::available_parallelism().map_or(1, usize::from) / self.count;
        command.env("RAYON_NUM_THREADS", threads.max(1).to_string());
        command.stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().context("cannot start a worker")?;
        let input = child.stdin.take().context("a worker has no standard input")?;
        let output = child.stdout.take().context("a worker has no standard output")?;
        Ok(Worker { child, input, output: BufReader::new(output) })
    }
}

/// A process that runs cases. It ends when it is dropped.
struct Worker {
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Worker {
    /// Has a batch run, and passes results on; says how many came.
    fn answer(&mut self, batch: &[String], results: &Sender<Case>, queue: &Queue) -> usize {
        let asked = serde_json::to_string(batch).map_err(io::Error::from);
        if asked.and_then(|line| writeln!(self.input, "{line}")).is_err() {
            return 0;
        }
        let (mut done, mut line) = (0, String::new());
        while done < batch.len() && !queue.stopped.load(Ordering::Relaxed) {
            line.clear();
            // No more to read: the process has ended.
            if !matches!(self.output.read_line(&mut line), Ok(1..)) {
                break;
            }
            // Drivers write to standard output too.
            let Ok(case) = serde_json::from_str::<Case>(&line) else { continue };
            done += 1;
            if results.send(case).is_err() {
                break;
            }
        }
        done
    }

    fn end(&mut self) -> anyhow::Result<ExitStatus> {
        // It may have ended by itself, which its status then tells.
        if let Some(status) = self.child.try_wait()? {
            return Ok(status);
        }
        let _ = self.child.kill();
        Ok(self.child.wait()?)
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        let _ = self.end();
    }
}
