//! Whether a device expands codes by way of f16 without losing what is subnormal there: it is tried once.

use std::sync::Mutex;

use burn::tensor::{DType, Shape};
use burn_backend::cubecl::dtype_to_storage_type;
use burn_cubecl::CubeDevice;
use burn_cubecl::tensor::CubeTensor;
use cubecl::CubeElement;
use cubecl::ir::features::TypeUsage;
use cubecl::prelude::*;

use super::decode::{Decoding, UNIT, decode_all};
use crate::fp8::PACKED;
use crate::kernels::empty_like;
use crate::profile::{Profile, allows};

/// Words that hold all codes.
const WORDS: usize = 64;

/// Writes how many of the codes of each word the two ways do not expand alike.
#[cube(launch_unchecked)]
fn trial_kernel(out: &mut [i32]) {
    let own = UNIT_POS;
    let word = own * 0x0404_0404u32 + 0x0302_0100u32;
    let singly = decode_all(word, Decoding::Singly) * Vector::<f32, Const<4>>::new(UNIT);
    let unit = comptime![Decoding::Halves.unit()];
    let halves = decode_all(word, Decoding::Halves) * Vector::<f32, Const<4>>::new(unit.runtime());
    let mut wrong = 0i32;
    #[unroll]
    for byte in 0..PACKED {
        if singly.extract(byte) != halves.extract(byte) {
            wrong += 1i32;
        }
    }
    out[own as usize] = wrong;
}

/// The fastest way that is exact on the device of `like`.
pub(super) fn decoding(like: &CubeTensor) -> Decoding {
    static TRIED: Mutex<Vec<(CubeDevice, Decoding)>> = Mutex::new(Vec::new());
    if !allows(Profile::F16) || !converts(&like.client) {
        return Decoding::Singly;
    }
    let Ok(mut tried) = TRIED.lock() else { return Decoding::Singly };
    if let Some((_, decoding)) = tried.iter().find(|(device, _)| *device == like.device) {
        return *decoding;
    }
    let decoding = if keeps_subnormals(like) { Decoding::Halves } else { Decoding::Singly };
    tried.push((like.device.clone(), decoding));
    decoding
}

fn converts(client: &Client) -> bool {
    let half = dtype_to_storage_type(DType::F16);
    client.properties().type_usage(half).contains(TypeUsage::Conversion)
}

fn keeps_subnormals(like: &CubeTensor) -> bool {
    let out = empty_like(like, Shape::new([WORDS]), DType::I32);
    let client = like.client.clone();
    // SAFETY: there are as many elements as units.
    unsafe {
        trial_kernel::launch_unchecked(
            &client,
            CubeCount::Static(1, 1, 1),
            CubeDim::new_1d(WORDS as u32),
            out.clone().into_buffer_arg(),
        );
    }
    client.read_one(out.handle).is_ok_and(|data| i32::from_bytes(&data).iter().all(|&n| n == 0))
}
