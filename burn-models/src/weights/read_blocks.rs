//! Matrices as the blocks of ggml: those that are stored, else blocks made of their values.

use shaders::quant::Format;

use super::arrangement::turned;
use super::blocks::{BlockType, encode_blocks};
use super::{Arrangement, Checkpoint, StoredDtype, WeightsError};

/// The blocks of `format`.
fn kind(format: Format) -> BlockType {
    match format {
        Format::Q8_0 => BlockType::Q8_0,
        Format::Q4_0 => BlockType::Q4_0,
        Format::Q4K => BlockType::Q4K,
        Format::Q6K => BlockType::Q6K,
    }
}

impl Checkpoint {
    /// The format that the matrix called `name` is stored in, where kernels read it.
    #[must_use]
    pub fn block_format(&self, name: &str) -> Option<Format> {
        let entry = self.entry(name)?;
        let StoredDtype::Blocks(stored) = entry.dtype else { return None };
        let whole = !matches!(entry.arrangement, Arrangement::Absorbed { .. });
        Format::ALL.into_iter().find(|&format| whole && kind(format) == stored)
    }

    /// The matrix called `name` in the blocks of `format`, row after row: the stored bytes where it is
    /// stored in them, else its values, encoded.
    ///
    /// # Errors
    /// As [`Checkpoint::read_f32`].
    ///
    /// # Panics
    /// Where the rows are no whole blocks.
    pub fn read_blocks(
        &self,
        name: &str,
        shape: [usize; 2],
        format: Format,
    ) -> Result<Vec<u8>, WeightsError> {
        if self.block_format(name) != Some(format) {
            return Ok(encoded(&self.read_f32(name, &shape)?, format));
        }
        // Checks the shape, and that every value is a number.
        self.check_finite(name, &shape)?;
        let tensor = self.tensor(name)?;
        let Arrangement::ByTurns { head_dim } = tensor.entry.arrangement else {
            return Ok(tensor.bytes.to_vec());
        };
        let row_bytes = shape[1] / format.block() * format.block_bytes();
        let rows = (0..shape[0]).map(|row| &tensor.bytes[turned(row, head_dim) * row_bytes..]);
        Ok(rows.flat_map(|row| &row[..row_bytes]).copied().collect())
    }

    /// Part `index`, of the shape `part`, of the matrix called `name`, whose parts lie side by side along
    /// the dimension `along`: stored blocks where rows lie so, else values, encoded.
    ///
    /// # Errors
    /// As [`Checkpoint::read_f32`].
    pub fn read_blocks_of_part(
        &self,
        name: &str,
        part: [usize; 2],
        format: Format,
        (index, along): (usize, usize),
    ) -> Result<Vec<u8>, WeightsError> {
        let entry = self.tensor(name)?.entry;
        let mut shape = part;
        shape[along] = entry.shape.get(along).copied().unwrap_or_default();
        let [rows, columns] = part;
        if along == 0 {
            let blocks = self.read_blocks(name, shape, format)?;
            let bytes = rows * columns / format.block() * format.block_bytes();
            return Ok(blocks[index * bytes..][..bytes].to_vec());
        }
        let values = self.read_f32(name, &shape)?;
        let of = |row: usize| &values[row * shape[1] + index * columns..][..columns];
        Ok(encoded(&(0..rows).flat_map(of).copied().collect::<Vec<_>>(), format))
    }
}

fn encoded(values: &[f32], format: Format) -> Vec<u8> {
    encode_blocks(kind(format), values).expect("invariant: every format of kernels is written")
}
