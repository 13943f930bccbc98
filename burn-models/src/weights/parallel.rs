//! Work on a large buffer, split over the processor's cores.
//!
//! Small buffers, one core, and systems without threads run in the caller. The result never depends
//! on the split.

use std::num::NonZero;
use std::thread;

/// Elements below which threads cost more than they save.
const PARALLEL_MIN: usize = 1 << 18;
/// Elements of one call of the work: a few pages, so that what it reads and writes stays in the
/// nearest cache.
const CHUNK: usize = 1 << 12;

/// Calls `work(row, elements)` for each row of `width` elements.
pub(super) fn fill_rows<T: Send>(
    out: &mut [T],
    width: usize,
    work: impl Fn(usize, &mut [T]) + Sync,
) {
    let result: Result<(), std::convert::Infallible> = split(out, width.max(1), |start, row| {
        work(start / width.max(1), row);
        Ok(())
    });
    match result {
        Ok(()) => {}
    }
}

/// Calls `work(start, elements)` for consecutive pieces of `out`; the error is that of the first
/// failing piece.
pub(super) fn try_fill<T: Send, E: Send>(
    out: &mut [T],
    work: impl Fn(usize, &mut [T]) -> Result<(), E> + Sync,
) -> Result<(), E> {
    split(out, CHUNK, work)
}

fn split<T: Send, E: Send>(
    out: &mut [T],
    piece: usize,
    work: impl Fn(usize, &mut [T]) -> Result<(), E> + Sync,
) -> Result<(), E> {
    let run = |first: usize, part: &mut [T]| {
        let mut pieces = part.chunks_mut(piece).enumerate();
        pieces.try_for_each(|(i, elements)| work(first + i * piece, elements))
    };
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    if out.len() < PARALLEL_MIN || cores == 1 {
        return run(0, out);
    }
    let part_len = out.len().div_ceil(cores).next_multiple_of(piece);
    thread::scope(|scope| {
        let mut parts = out.chunks_mut(part_len).enumerate();
        let own = parts.next();
        let others: Vec<_> =
            parts.map(|(i, part)| scope.spawn(move || run(i * part_len, part))).collect();
        let own = own.map_or(Ok(()), |(_, part)| run(0, part));
        others.into_iter().fold(own, |result, other| match other.join() {
            Ok(other) => result.and(other),
            Err(panic) => std::panic::resume_unwind(panic),
        })
    })
}
