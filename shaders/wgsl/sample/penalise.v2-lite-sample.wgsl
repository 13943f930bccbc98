@group(0) @binding(2) var<storage, read_write> v9: array<f32>;
@group(0) @binding(1) var<storage, read_write> v5: array<f32>;
@group(0) @binding(0) var<storage, read_write> v1: array<f32>;
struct info_st { scalars_f32: array<f32, 2>, scalars_u32: array<u32, 2>, static_meta: array<u32, 4> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(256, 1, 1)
fn penalise_kernel(@builtin(workgroup_id) v68: vec3<u32>, @builtin(num_workgroups) v70: vec3<u32>, @builtin(local_invocation_index) v77: u32) {
let v80 = &v9;
let v81 = &v5;
let v82 = &v1;
let v13 = info_var.scalars_u32[0];
let v14 = info_var.scalars_f32[0];
let v69 = v68[2];
let v46 = u32(v69);
let v71 = v70[1];
let v48 = u32(v71);
let v49 = v46 * v48;
let v72 = v70[0];
let v51 = u32(v72);
let v52 = v49 * v51;
let v73 = v68[1];
let v54 = u32(v73);
let v57 = v54 * v51;
let v58 = v52 + v57;
let v75 = v68[0];
let v60 = u32(v75);
let v61 = v58 + v60;
let v79 = u32(256);
let v64 = v61 * v79;
let v78 = v77;
let v66 = u32(v78);
let v67 = v64 + v66;
let v16 = u32(v13);
let v17 = v67 < v16;
if v17 {
let v21 = &(*v82)[v67];
let v22 = *v21;
var<function> v44_store: f32;
let v44 = &v44_store;
*v44 = v22;
let v27 = &(*v81)[v67];
let v28 = *v27;
let v29 = f32(0.5);
let v30 = v28 > v29;
if v30 {
let v31 = v22 * v14;
*v44 = v31;
let v32 = f32(0.0);
let v33 = v22 > v32;
if v33 {
let v34 = v22 / v14;
*v44 = v34;

}

}
let v38 = &(*v80)[v67];
let v39 = *v44;
*v38 = v39;

}
return;

}
