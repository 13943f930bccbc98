@group(0) @binding(2) var<storage, read_write> v9: array<f32>;
@group(0) @binding(1) var<storage, read_write> v5: array<f32>;
@group(0) @binding(0) var<storage, read_write> v1: array<f32>;
struct info_st { scalars_u32: array<u32, 2>, static_meta: array<u32, 4> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(256, 1, 1)
fn swiglu_kernel(@builtin(workgroup_id) v66: vec3<u32>, @builtin(num_workgroups) v68: vec3<u32>, @builtin(local_invocation_index) v75: u32) {
let v78 = &v9;
let v79 = &v5;
let v80 = &v1;
let v13 = info_var.scalars_u32[0];
let v67 = v66[2];
let v44 = u32(v67);
let v69 = v68[1];
let v46 = u32(v69);
let v47 = v44 * v46;
let v70 = v68[0];
let v49 = u32(v70);
let v50 = v47 * v49;
let v71 = v66[1];
let v52 = u32(v71);
let v55 = v52 * v49;
let v56 = v50 + v55;
let v73 = v66[0];
let v58 = u32(v73);
let v59 = v56 + v58;
let v77 = u32(256);
let v62 = v59 * v77;
let v76 = v75;
let v64 = u32(v76);
let v65 = v62 + v64;
let v15 = u32(v13);
let v16 = v65 < v15;
if v16 {
let v20 = &(*v80)[v65];
let v21 = *v20;
let v22 = -v21;
let v23 = f32(87.0);
let v24 = min(v22, v23);
let v25 = exp(v24);
let v26 = f32(1.0);
let v27 = v26 + v25;
let v28 = v21 / v27;
let v32 = &(*v79)[v65];
let v33 = *v32;
let v34 = v28 * v33;
let v38 = &(*v78)[v65];
*v38 = v34;

}
return;

}
