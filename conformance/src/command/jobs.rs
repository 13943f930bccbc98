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

/// What is left to do: a share of consecutive cases for each worker, because those have kernels in common, and
/// each process compiles its own.
struct Queue {
    shares: Mutex<Vec<VecDeque<String>>>,
    stopped: AtomicBool,
}

impl Queue {
    fn new(names: Vec<String>, workers: usize) -> Self {
        let size = names.len().div_ceil(workers).max(1);
        let mut shares: Vec<_> =
            names.chunks(size).map(|share| share.iter().cloned().collect()).collect();
        shares.resize(workers, VecDeque::new());
        Self { shares: Mutex::new(shares), stopped: AtomicBool::new(false) }
    }

    /// The next names for a worker; none once the run is over. A worker without any takes half of what is left
    /// to the one with the most.
    fn take(&self, worker: usize) -> Vec<String> {
        if self.stopped.load(Ordering::Relaxed) {
            return Vec::new();
        }
        let mut shares = self.shares.lock().unwrap_or_else(PoisonError::into_inner);
        if shares[worker].is_empty() {
            let longest = shares.iter_mut().max_by_key(|share| share.len());
            let kept = longest.as_ref().map_or(0, |share| share.len() / 2);
            shares[worker] = longest.map(|share| share.split_off(kept)).unwrap_or_default();
        }
        let count = BATCH.min(shares[worker].len());
        shares[worker].drain(..count).collect()
    }

    fn give_back(&self, worker: usize, rest: Vec<String>) {
        let mut shares = self.shares.lock().unwrap_or_else(PoisonError::into_inner);
        rest.into_iter().rev().for_each(|name| shares[worker].push_front(name));
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
        let queue = Queue::new(names, self.count);
        let (sender, receiver) = channel();
        std::thread::scope(|scope| {
            let queue = &queue;
            let workers: Vec<_> = (0..self.count)
                .map(|worker| (worker, sender.clone()))
                .map(|(worker, sender)| {
                    scope.spawn(move || self.serve(plan, (queue, worker), &sender))
                })
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

    /// The process of worker `own`, started again where it ends before its work does.
    fn serve(
        &self,
        plan: &Plan<'_>,
        (queue, own): (&Queue, usize),
        results: &Sender<Case>,
    ) -> anyhow::Result<()> {
        let mut worker = None;
        loop {
            let batch = queue.take(own);
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
            queue.give_back(own, batch[done + 1..].to_vec());
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_taken_once_and_side_by_side() {
        for (names, workers) in [(0, 2), (1, 3), (100, 1), (1003, 4), (17, 9)] {
            let all: Vec<String> = (0..names).map(|name| format!("{name:04}")).collect();
            let queue = Queue::new(all.clone(), workers);
            let mut taken = Vec::new();
            // The last works alone from some time on.
            for round in 0.. {
                let worker = if round < names / 20 { round % workers } else { workers - 1 };
                let batch = queue.take(worker);
                assert!(batch.len() <= BATCH);
                let side_by_side = batch.windows(2).all(|two| {
                    let [a, b] = [0, 1].map(|i| two[i].parse::<usize>().unwrap());
                    b == a + 1
                });
                assert!(side_by_side, "{batch:?}");
                if batch.is_empty() {
                    break;
                }
                taken.extend(batch);
            }
            taken.sort();
            assert_eq!(taken, all, "{names} names, {workers} workers");
        }
    }

    #[test]
    fn what_is_given_back_comes_first() {
        let queue = Queue::new((0..20).map(|name| name.to_string()).collect(), 2);
        let batch = queue.take(1);
        queue.give_back(1, batch[2..].to_vec());
        assert_eq!(queue.take(1)[0], batch[2]);
    }
}
