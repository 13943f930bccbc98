@group(0) @binding(2) var<storage, read_write> v9: array<f32>;
@group(0) @binding(1) var<storage, read_write> v5: array<f32>;
@group(0) @binding(0) var<storage, read_write> v1: array<f32>;
struct info_st { scalars_u32: array<u32, 2>, static_meta: array<u32, 4> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(256, 1, 1)
fn swiglu_kernel(@builtin(workgroup_id) v64: vec3<u32>, @builtin(num_workgroups) v66: vec3<u32>, @builtin(local_invocation_index) v73: u32) {
let v76 = &v9;
let v77 = &v5;
let v78 = &v1;
let v13 = info_var.scalars_u32[0];
let v65 = v64[2];
let v42 = u32(v65);
let v67 = v66[1];
let v44 = u32(v67);
let v45 = v42 * v44;
let v68 = v66[0];
let v47 = u32(v68);
let v48 = v45 * v47;
let v69 = v64[1];
let v50 = u32(v69);
let v53 = v50 * v47;
let v54 = v48 + v53;
let v71 = v64[0];
let v56 = u32(v71);
let v57 = v54 + v56;
let v75 = u32(256);
let v60 = v57 * v75;
let v74 = v73;
let v62 = u32(v74);
let v63 = v60 + v62;
let v15 = u32(v13);
let v16 = v63 < v15;
if v16 {
let v20 = &(*v78)[v63];
let v21 = *v20;
let v22 = -v21;
let v23 = exp(v22);
let v24 = f32(1.0);
let v25 = v24 + v23;
let v26 = v21 / v25;
let v30 = &(*v77)[v63];
let v31 = *v30;
let v32 = v26 * v31;
let v36 = &(*v76)[v63];
*v36 = v32;

}
return;

}
