//! Known mistakes of kernels, to see whether the conformance suite finds them.
//!
//! Only with the cargo feature `mutants`, and only the one that [`VARIABLE`] names. Without the feature
//! every question here is answered when the program is compiled, and kernels are what they are.

/// The environment variable that names the mistake.
pub const VARIABLE: &str = "CACHALOT_MUTANT";

/// The mistakes, and the cases that reach the kernel that has it.
pub const ALL: &[(&str, &str)] = &[
    ("rms_norm_epsilon", "op/rms_norm"),
    ("rms_norm_mean_of_one_more", "op/rms_norm"),
    ("lanes_sum_one_short", "op/rms_norm"),
    ("lanes_barrier_missing", "op/rms_norm"),
    ("argmax_last_of_ties", "op/argmax"),
    ("linear_tail_one_short", "op/linear"),
    ("linear_norm_without_epsilon", "op/linear"),
    ("linear_norm_of_one_more", "op/linear"),
    ("linear_component_missing", "op/linear"),
    ("linear_bias_dropped", "op/linear/biased"),
    ("linear_added_dropped", "op/linear/added"),
    ("gemm_bias_dropped", "op/linear/biased"),
    ("gemm_added_dropped", "op/linear/added"),
    ("fp8_scale_of_the_first_rows", "op/linear:w=fp8"),
    ("fp8_scale_of_the_first_columns", "op/linear:w=fp8"),
    ("fp8_tail_one_short", "op/linear:w=fp8"),
    ("quant_nibbles_swapped", "op/linear:w=q4_0"),
    ("quant_scale_of_the_first", "op/linear:w=q6_k"),
    ("quant_offset_kept", "op/linear:w=q4_k"),
    ("attention_sees_a_row_more", "op/mla_decode"),
    ("attention_never_rescales", "op/mla_decode"),
    ("attention_scale", "op/gqa_decode"),
    ("attention_parts_unweighed", "op/mla_decode"),
    ("expand_parts_unweighed", "op/mla_decode/expanded"),
    ("tiled_sees_a_row_more", "op/mla_prefill"),
    ("tiled_never_rescales", "op/gqa_prefill"),
    ("tiled_scale", "op/mla_prefill"),
    ("tiled_total_one_short", "op/mla_prefill"),
    ("latent_norm_one_short", "op/mla_latent"),
    ("packed_scale_of_the_first", "op/packed_cache"),
    ("packed_sign_of_six_bits", "op/packed_cache"),
    ("packed_largest_one_short", "op/packed_cache"),
    ("router_scale", "op/router"),
    ("router_unnormalised", "op/router"),
    ("router_keeps_a_group_more", "op/router"),
    ("router_groups_by_best_alone", "op/router"),
    ("router_softmax_for_sigmoid", "op/router"),
    ("router_rejected_is_zero", "op/router"),
    ("router_ties_to_the_last", "op/router"),
    ("router_bias_in_the_weights", "op/router"),
    ("router_sum_one_short", "op/router"),
    ("silu_of_minus", "op/swiglu"),
    ("rotate_without_partner", "op/rotary"),
    ("rotated_halves_for_neighbours", "op/mla_latent"),
    ("experts_choose_the_next", "op/experts/routed"),
    ("groups_combine_twice", "op/experts"),
];

/// Whether the kernels have the mistake `name`.
pub(crate) fn is(name: &str) -> bool {
    cfg!(feature = "mutants") && chosen() == Some(name)
}

/// 1 where the kernels have the mistake `name`, else 0.
pub(crate) fn one(name: &str) -> usize {
    usize::from(is(name))
}

fn chosen() -> Option<&'static str> {
    static CHOSEN: std::sync::OnceLock<Option<String>> = std::sync::OnceLock::new();
    CHOSEN.get_or_init(|| std::env::var(VARIABLE).ok()).as_deref()
}
