@group(0) @binding(3) var<storage, read_write> v13: array<vec4<f32>>;
@group(0) @binding(2) var<storage, read_write> v9: array<f32>;
@group(0) @binding(1) var<storage, read_write> v5: array<i32>;
@group(0) @binding(0) var<storage, read_write> v1: array<vec4<f32>>;
struct info_st { scalars_u32: array<u32, 2>, static_meta: array<u32, 4> }
@group(0) @binding(4) var<storage, read> info_var: info_st;
@compute @workgroup_size(256, 1, 1)
fn combine_kernel_n_4(@builtin(workgroup_id) v167: vec3<u32>, @builtin(num_workgroups) v169: vec3<u32>, @builtin(local_invocation_index) v176: u32) {
let v207 = &v13;
let v208 = &v9;
let v209 = &v5;
let v210 = &v1;
let v72 = info_var.static_meta[3];
let v17 = info_var.scalars_u32[0];
let v18 = info_var.scalars_u32[1];
let v19 = u32(v17);
let v20 = u32(v18);
let v168 = v167[2];
let v76 = u32(v168);
let v170 = v169[1];
let v78 = u32(v170);
let v79 = v76 * v78;
let v171 = v169[0];
let v81 = u32(v171);
let v82 = v79 * v81;
let v172 = v167[1];
let v84 = u32(v172);
let v87 = v84 * v81;
let v88 = v82 + v87;
let v174 = v167[0];
let v90 = u32(v174);
let v91 = v88 + v90;
let v202 = u32(256);
let v94 = v91 * v202;
let v177 = v176;
let v96 = u32(v177);
let v97 = v94 + v96;
let v23 = v97 < v72;
if v23 {
let v25 = v97 / v19;
let v27 = v97 % v19;
let v28 = f32(0.0);
let v29 = vec4<f32>(v28);
var<function> v73_store: vec4<f32>;
let v73 = &v73_store;
*v73 = v29;
let v31 = v25 * v20;
let v32 = u32(1);
let v33 = v25 + v32;
let v34 = v33 * v20;
for(var v36: u32 = v31; v36 < v34; v36 += v32) {
let v41 = &(*v209)[v36];
let v42 = *v41;
let v43 = i32(0);
let v44 = v42 >= v43;
if v44 {
let v45 = u32(v42);
let v46 = v45 * v19;
let v47 = v46 + v27;
let v51 = &(*v210)[v47];
let v52 = *v51;
let v56 = &(*v208)[v36];
let v57 = *v56;
let v58 = vec4<f32>(v57);
let v60 = *v73;
let v206 = fma(v52, v58, v60);
*v73 = v206;

}

}
let v66 = &(*v207)[v97];
let v67 = *v73;
*v66 = v67;

}
return;

}
