//! The choice of a tiling: a pure function of shapes and of what the device says.

/// A tiling. A cube forms a tile of `rows` by `cols` of the product, `step` elements of the sums at
/// a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Variant {
    /// What multiplies.
    pub(crate) engine: Engine,
    /// Rows of `x` in a tile.
    pub(crate) rows: usize,
    /// Rows of the weight in a tile.
    pub(crate) cols: usize,
    /// Elements of the sums that are staged at once.
    pub(crate) step: usize,
    /// Components of a vector.
    pub(crate) vector: usize,
    /// Layers of cubes that share the sums of a tile.
    pub(crate) slices: usize,
}

/// What multiplies staged tiles.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Engine {
    /// Matrix units: f16 factors, f32 sums.
    Matrix {
        /// Units of a plane.
        lanes: usize,
    },
    /// Each unit's own registers, in f32.
    Registers,
}

/// What the choice depends on.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Facts {
    /// Rows of `x` that a weight is to be multiplied with, roughly.
    pub(crate) rows: usize,
    /// Rows of a tile, where they are settled: rows of `x` lie in tiles already.
    pub(crate) tile: Option<usize>,
    /// Weights that there are in all.
    pub(crate) weights: usize,
    /// Rows of a weight.
    pub(crate) outs: usize,
    /// Elements of a row.
    pub(crate) width: usize,
    /// Elements from a row of a weight to the next.
    pub(crate) pitch: usize,
    /// Weights that share a row of the output.
    pub(crate) products: usize,
    /// Bytes of a weight's element.
    pub(crate) bytes: usize,
    /// Most components of a vector on the device.
    pub(crate) longest: usize,
    /// Units of a plane, where planes have one size and matrix units for the weight's type.
    pub(crate) matrix: Option<usize>,
    /// Bytes of workgroup memory on the device.
    pub(crate) shared: usize,
    /// Cubes that keep the device busy.
    pub(crate) busy: usize,
}

/// Rows and columns of a matrix unit's operands.
pub(crate) const FRAGMENT: usize = 16;

/// Planes of a cube with matrix units.
pub(super) const PLANES: usize = 4;

/// Rows and columns that a unit forms, without matrix units: a load then serves four products.
pub(super) const BLOCK: usize = 4;

/// Rows of a tile that does not need all the units of a cube.
pub(crate) const FEW_ROWS: usize = 8;

/// Bytes of the widest load that every GPU has.
const LOAD: usize = 16;

/// Cubes that keep a large GPU busy: two for each of 132 multiprocessors (H200).
pub(super) const BUSY: usize = 264;

/// Cubes that keep a processor busy, whose threads take one each.
pub(super) const BUSY_PROCESSOR: usize = 4;

/// Most units of a cube on every profile.
const UNITS: usize = 256;

/// Columns, and elements of a step, of a tile that several cubes share.
const SLICED_COLS: usize = 64;
const SLICED_STEP: usize = 64;

/// Bytes of workgroup memory of a cube that leave room for enough others on a multiprocessor.
const ROOM: usize = 24 << 10;

/// Least elements of a step without matrix units.
const STEP: usize = 16;

/// Most rows of a tile.
const MOST_ROWS: usize = 64;

/// Rows of a tile for `expected` rows: the sums of a row that is not there cost as much as others.
pub(crate) fn tile_rows(expected: usize) -> usize {
    [16, 32].into_iter().find(|&rows| rows >= expected).unwrap_or(MOST_ROWS)
}

impl Variant {
    /// The tiling for `facts`.
    pub(crate) fn choose(facts: Facts) -> Self {
        let rows = facts.tile.unwrap_or_else(|| tile_rows(facts.rows));
        let tiles = |rows: usize, cols: usize| {
            facts.weights * facts.rows.div_ceil(rows) * facts.outs.div_ceil(cols)
        };
        // A single tall tile of rows is read again for every tile of columns: fewer of them are enough.
        let tall = facts.tile.is_none() && facts.rows <= rows && rows == MOST_ROWS;
        let busy = if tall { facts.busy / 3 } else { facts.busy };
        let enough = |cols: &usize| tiles(rows, *cols) >= busy;
        let cols = [64, 32].into_iter().find(enough).unwrap_or(16);
        if let Some(lanes) = facts.matrix {
            // Large tiles hold their sums in registers, and small ones wait for memory, the longer the
            // fewer of them there are.
            let steps: &[usize] = match (rows, cols) {
                (64, 64) => &[32],
                _ if tiles(rows, cols) < facts.busy => &[128, 64],
                _ => &[64],
            };
            let vector = vector(&facts, 8);
            let engine = Engine::Matrix { lanes };
            let with = |&step: &usize| Self { engine, rows, cols, step, vector, slices: 1 };
            let fits = |variant: &Self| {
                variant.units() <= UNITS
                    && variant.units().is_multiple_of(variant.step_vectors())
                    && variant.bytes(&facts) <= facts.shared
            };
            if let Some(variant) = Self::sliced(&facts, engine).filter(fits) {
                return variant;
            }
            if let Some(variant) = steps.iter().map(with).find(fits) {
                return variant;
            }
        }
        if let Some(variant) = Self::sliced(&facts, Engine::Registers) {
            return variant.deeper(&facts);
        }
        let smaller = facts.tile.is_none() && tiles(rows, cols) < facts.busy;
        let rows = if smaller { FRAGMENT } else { rows };
        let vector = vector(&facts, 4);
        let step = register_step(rows, cols);
        Self { engine: Engine::Registers, rows, cols, step, vector, slices: 1 }.deeper(&facts)
    }

    /// A tiling whose tiles are shared, where there are so few of them that cubes would wait for memory one step
    /// after the other: `x` is read once for each tile of columns, and so these are wide.
    fn sliced(facts: &Facts, engine: Engine) -> Option<Self> {
        let rows = tile_rows(facts.rows);
        let one = facts.tile.is_none() && facts.weights == 1 && facts.products == 1;
        let whole = one && facts.rows <= rows;
        if !whole || facts.outs < SLICED_COLS {
            return None;
        }
        // A cube on matrix units has more memory under way.
        let (step, most, busy) = match engine {
            Engine::Matrix { .. } => (SLICED_STEP, 8, facts.busy / 2),
            Engine::Registers => (register_step(rows, SLICED_COLS), 4, facts.busy),
        };
        let tiles = facts.outs.div_ceil(SLICED_COLS);
        let slices = (busy / tiles).min(facts.width / (2 * SLICED_STEP));
        let (cols, vector) = (SLICED_COLS, vector(facts, most));
        (slices > 1).then_some(Self { engine, rows, cols, step, vector, slices })
    }

    /// With twice the step, for half as many barriers, where that leaves room for other cubes.
    fn deeper(self, facts: &Facts) -> Self {
        let deeper = Self { step: 2 * self.step, ..self };
        if deeper.bytes(facts) <= facts.shared.min(ROOM) { deeper } else { self }
    }

    /// Vectors of a row, of `steps`, that a layer of cubes multiplies: whole steps of the tiling.
    pub(super) fn depth(&self, steps: usize) -> usize {
        steps.div_ceil(self.slices).next_multiple_of(self.step_vectors())
    }

    /// Units of a cube.
    pub(crate) fn units(&self) -> usize {
        match self.engine {
            Engine::Matrix { lanes } => PLANES * lanes,
            Engine::Registers => self.grid().iter().product(),
        }
    }

    /// Units over the rows, the columns, and the elements of a step, without matrix units.
    pub(super) fn grid(&self) -> [usize; 3] {
        [self.rows / BLOCK, self.cols / BLOCK, sharing(self.rows, self.cols)]
    }

    /// Planes side by side over the rows, over the columns, and over the elements of a step.
    pub(super) fn planes(&self) -> [usize; 3] {
        let over_rows = if self.rows == 64 && self.cols >= 32 { 2 } else { 1 };
        let over_cols =
            if self.rows == 64 { (self.cols / 32).max(1) } else { self.cols / FRAGMENT };
        [over_rows, over_cols, PLANES / (over_rows * over_cols)]
    }

    /// Fragments of a plane over the rows, over the columns, and over the elements of a step.
    pub(super) fn fragments(&self) -> [usize; 3] {
        let [over_rows, over_cols, over_step] = self.planes();
        [
            self.rows / FRAGMENT / over_rows,
            self.cols / FRAGMENT / over_cols,
            self.step / FRAGMENT / over_step,
        ]
    }

    /// Vectors of a step.
    pub(super) fn step_vectors(&self) -> usize {
        self.step / self.vector
    }

    /// Rows that all units stage in a pass.
    pub(super) fn pass(&self) -> usize {
        self.units() / self.step_vectors()
    }

    /// Passes that stage `rows`.
    pub(super) fn passes(&self, rows: usize) -> usize {
        rows.div_ceil(self.pass())
    }

    /// Vectors from a staged row to the next: 16 bytes of padding let rows that are read at once lie in
    /// different banks.
    pub(super) fn staged_pitch(&self) -> usize {
        (self.step + self.padding()) / self.vector
    }

    /// Elements between staged rows.
    fn padding(&self) -> usize {
        match self.engine {
            Engine::Matrix { .. } => 8,
            Engine::Registers => 4,
        }
    }

    /// Bytes of workgroup memory.
    fn bytes(&self, facts: &Facts) -> usize {
        let staged = self.rows + self.cols * facts.products;
        match self.engine {
            Engine::Matrix { .. } => {
                let sums = PLANES * FRAGMENT * FRAGMENT * facts.products;
                staged * (self.step + self.padding()) * 2 + sums * 4 + 4
            }
            Engine::Registers => {
                let sums = if self.grid()[2] > 1 { self.units() * facts.products } else { 1 };
                staged * (self.step + self.padding()) * 4 + sums * 4 + 4
            }
        }
    }
}

/// Units that share the sums of a block, without matrix units.
fn sharing(rows: usize, cols: usize) -> usize {
    let most = if rows == FEW_ROWS { 4 } else { 16 };
    (UNITS * BLOCK * BLOCK / (rows * cols)).min(most)
}

/// Elements of a step without matrix units: 16 bytes or more for each unit that shares the sums.
fn register_step(rows: usize, cols: usize) -> usize {
    STEP.max(BLOCK * sharing(rows, cols))
}

/// Components of a vector that divide a row and the way to the next.
fn vector(facts: &Facts, most: usize) -> usize {
    let fits = |size: &usize| {
        *size <= most.min(facts.longest)
            && size * facts.bytes <= LOAD
            && facts.width.is_multiple_of(*size)
            && facts.pitch.is_multiple_of(*size)
    };
    [8, 4, 2].into_iter().find(fits).unwrap_or(1)
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// A layer of a prefill on a GPU with matrix units.
    pub(in super::super) const PREFILL: Facts = Facts {
        rows: 512,
        tile: None,
        weights: 1,
        outs: 2816,
        width: 2048,
        pitch: 2048,
        products: 1,
        bytes: 2,
        longest: 8,
        matrix: Some(32),
        shared: 48 << 10,
        busy: BUSY,
    };

    /// Shapes of every tile.
    pub(in super::super) fn all() -> Vec<Facts> {
        let mut all = Vec::new();
        let devices = [(Some(32), 48), (Some(64), 48), (None, 48), (None, 16)];
        for (matrix, shared) in devices.map(|(matrix, shared)| (matrix, shared << 10)) {
            for rows in [9, 17, 64, 600] {
                for (outs, products) in [(7, 2), (130, 1), (576, 1), (5000, 2), (70_000, 1)] {
                    for width in [1, 130, 2048] {
                        let pitch = width;
                        let facts = Facts { rows, outs, width, pitch, products, matrix, ..PREFILL };
                        all.push(Facts { shared, ..facts });
                        let rows = if matrix.is_none() { FEW_ROWS } else { tile_rows(rows) };
                        all.push(Facts { shared, rows, tile: Some(rows), ..facts });
                    }
                }
            }
        }
        all
    }

    fn chosen(facts: Facts) -> (bool, [usize; 4]) {
        let Variant { engine, rows, cols, step, vector, .. } = Variant::choose(facts);
        (engine != Engine::Registers, [rows, cols, step, vector])
    }

    #[test]
    fn a_table_of_choices() {
        assert_eq!(chosen(PREFILL), (true, [64, 64, 32, 8]));
        assert_eq!(chosen(Facts { outs: 576, ..PREFILL }), (true, [64, 16, 64, 8]), "few columns");
        assert_eq!(chosen(Facts { rows: 9, ..PREFILL }), (true, [16, 64, 64, 8]), "a batch");
        assert_eq!(chosen(Facts { rows: 32, ..PREFILL }), (true, [32, 64, 64, 8]), "a batch");
        let batch = Facts { rows: 64, outs: 3072, ..PREFILL };
        assert_eq!(chosen(batch), (true, [64, 64, 64, 8]), "a batch");
        assert_eq!(Variant::choose(batch).slices, 2, "a batch");
        let alone = Facts { matrix: None, ..batch };
        assert_eq!(chosen(alone), (false, [64, 64, 32, 4]), "a batch without matrix units");
        assert_eq!(Variant::choose(alone).slices, 5, "a batch without matrix units");
        let gated = Facts { products: 2, ..batch };
        assert_eq!(chosen(gated), (true, [64, 32, 128, 8]), "two weights");
        assert_eq!(Variant::choose(gated).slices, 1, "two weights");
        let head = Facts { rows: 9, outs: 102_400, ..PREFILL };
        assert_eq!(chosen(head), (true, [16, 64, 64, 8]), "many columns");
        let experts = Facts { rows: 64, weights: 64, outs: 1408, products: 2, ..PREFILL };
        assert_eq!(chosen(experts), (true, [64, 64, 32, 8]), "experts");
        assert_eq!(chosen(Facts { longest: 4, ..PREFILL }), (true, [64, 64, 32, 4]));
        assert_eq!(chosen(Facts { matrix: None, ..PREFILL }), (false, [64, 64, 32, 4]));
        let small = Facts { shared: 8 << 10, ..PREFILL };
        assert_eq!(chosen(small), (false, [64, 64, 16, 4]), "little workgroup memory");
        assert_eq!(chosen(Facts { matrix: Some(128), ..PREFILL }), (false, [64, 64, 32, 4]));
        let router = Facts { outs: 64, bytes: 4, matrix: None, ..PREFILL };
        assert_eq!(chosen(router), (false, [16, 16, 128, 4]), "few columns");
        let expert = Facts { tile: Some(64), ..router };
        assert_eq!(chosen(expert), (false, [64, 16, 32, 4]), "a stack of one expert");
        let processor = Facts { busy: BUSY_PROCESSOR, ..router };
        assert_eq!(chosen(processor), (false, [64, 64, 32, 4]), "few threads");
        assert_eq!(chosen(Facts { width: 129, pitch: 130, ..PREFILL }).1[3], 1, "odd rows");
    }

    #[test]
    fn every_tile_keeps_within_its_means() {
        for facts in all() {
            let variant = Variant::choose(facts);
            assert!(variant.units() <= UNITS, "{facts:?}");
            assert_eq!(variant.pass() * variant.step_vectors(), variant.units(), "{facts:?}");
            assert!(variant.bytes(&facts) <= facts.shared, "{facts:?}: {}", variant.bytes(&facts));
            if variant.engine != Engine::Registers {
                assert_eq!(variant.planes().iter().product::<usize>(), PLANES, "{facts:?}");
                assert!(variant.fragments().iter().all(|&count| count > 0), "{facts:?}");
            }
        }
    }
}
