@group(0) @binding(4) var<storage, read_write> v17: array<f32>;
@group(0) @binding(3) var<storage, read_write> v13: array<i32>;
@group(0) @binding(2) var<storage, read_write> v9: array<f32>;
@group(0) @binding(1) var<storage, read_write> v5: array<f32>;
@group(0) @binding(0) var<storage, read_write> v1: array<f32>;
struct info_st { scalars_u32: array<u32, 2>, static_meta: array<u32, 6> }
@group(0) @binding(5) var<storage, read> info_var: info_st;
@compute @workgroup_size(256, 1, 1)
fn rotate_kernel(@builtin(workgroup_id) v96: vec3<u32>, @builtin(num_workgroups) v98: vec3<u32>, @builtin(local_invocation_index) v105: u32) {
let v109 = &v17;
let v110 = &v13;
let v111 = &v9;
let v112 = &v5;
let v113 = &v1;
let v21 = info_var.scalars_u32[0];
let v97 = v96[2];
let v74 = u32(v97);
let v99 = v98[1];
let v76 = u32(v99);
let v77 = v74 * v76;
let v100 = v98[0];
let v79 = u32(v100);
let v80 = v77 * v79;
let v101 = v96[1];
let v82 = u32(v101);
let v85 = v82 * v79;
let v86 = v80 + v85;
let v103 = v96[0];
let v88 = u32(v103);
let v89 = v86 + v88;
let v107 = u32(256);
let v92 = v89 * v107;
let v106 = v105;
let v94 = u32(v106);
let v95 = v92 + v94;
let v23 = u32(v21);
let v24 = v95 < v23;
if v24 {
let v25 = u32(64);
let v26 = v95 % v25;
let v27 = v95 - v26;
let v28 = u32(1024);
let v29 = v95 / v28;
let v31 = v29 * v25;
let v32 = v31 + v26;
let v36 = &(*v113)[v95];
let v37 = *v36;
let v41 = &(*v112)[v32];
let v42 = *v41;
let v47 = &(*v110)[v26];
let v48 = *v47;
let v49 = u32(v48);
let v50 = v27 + v49;
let v54 = &(*v113)[v50];
let v55 = *v54;
let v59 = &(*v111)[v32];
let v60 = *v59;
let v61 = v55 * v60;
let v108 = fma(v37, v42, v61);
let v66 = &(*v109)[v95];
*v66 = v108;

}
return;

}
