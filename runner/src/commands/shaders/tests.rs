use super::compile_log::{Compiled, split};
use super::*;

fn entry(kernel: &str, id: &str, source: &str) -> String {
    format!(
        "[START_KERNEL_COMPILATION]\nname: {kernel}\nid: KernelId {{\n    type: {kernel},\n    \
         {id}\n}}\nsource:\n```wgsl\n{source}\n```\n[END_KERNEL_COMPILATION]\n\n"
    )
}

fn mark(number: u32) -> String {
    let id = format!("info: Plan {{ width: 1, epsilon: {}, }}", ((1 + number) as f32).to_bits());
    entry("shaders::kernels::rms_norm::rms_norm_kernel::RmsNormKernel<4>", &id, "fn mark() {}")
}

fn compiled(folder: &str, kernel: &str, source: &str) -> Compiled {
    let [folder, kernel] = [folder, kernel].map(str::to_owned);
    Compiled { folder, kernel, extension: "wgsl".into(), source: source.into() }
}

#[test]
fn a_log_is_split_at_its_marks_and_others_kernels_are_left_out() {
    let gated = "shaders::kernels::linear_gemv::kernel::gated_kernel::GatedKernel<f32>";
    let log = [
        entry(gated, "info: None", "fn gated_kernel_n_4_0dad1234() {\n}"),
        entry("burn_cubecl::kernel::cast::Cast<f32>", "info: None", "fn main() {}"),
        mark(0),
        mark(1),
        entry("shaders::kernels::router::route_kernel::RouteKernel", "", "fn a() {}"),
    ]
    .concat();
    let found =
        vec![vec![compiled("linear_gemv", "gated", "fn gated_kernel_n_4() {\n}\n")], vec![]];
    assert_eq!(split(&log), found);
    let cut = log.find(&mark(1)).unwrap() + mark(1).len() - 5;
    assert_eq!(split(&log[..cut]), found[..1], "an entry that is not whole is not read");
    assert_eq!(split(""), Vec::<Vec<Compiled>>::new());
}

fn some() -> Sources {
    let mut sources = Sources::new();
    insert(&mut sources, "small-greedy", compiled("argmax", "argmax", "a"));
    insert(&mut sources, "small-greedy", compiled("argmax", "argmax", "b"));
    insert(&mut sources, "small-pair-f16", compiled("linear_gemv", "pair", "c"));
    sources
}

#[test]
fn files_are_named_after_kernel_and_variant() {
    let paths: Vec<String> = some().into_keys().collect();
    assert_eq!(
        paths,
        [
            "argmax/argmax.small-greedy-2.wgsl",
            "argmax/argmax.small-greedy.wgsl",
            "linear_gemv/pair.small-pair-f16.wgsl",
        ]
    );
}

#[test]
fn a_kernel_is_chosen_by_its_folder_or_its_name() {
    assert_eq!(wanted(some(), None).unwrap().len(), 3);
    assert_eq!(wanted(some(), Some("argmax")).unwrap().len(), 2);
    assert_eq!(wanted(some(), Some("pair")).unwrap().len(), 1);
    assert_eq!(wanted(some(), Some("linear_gemv")).unwrap().len(), 1);
    let error = wanted(some(), Some("gemm")).unwrap_err();
    insta::assert_snapshot!(crate::failure::report(&error.into()), @r"
    error: --kernel is `gemm`, which no kernel is called
    hint: there are argmax, linear_gemv, pair
    ");
}

#[test]
fn no_two_cases_have_one_name() {
    let mut names: Vec<String> = cases::all().iter().map(cases::Case::name).collect();
    let count = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), count);
}
