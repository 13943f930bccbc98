var<workgroup> shared_v10: array<f32, 64>;
@group(0) @binding(1) var<storage, read_write> v5: array<f32>;
@group(0) @binding(0) var<storage, read_write> v1: array<f32>;
struct info_st { scalars_u32: array<u32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(64, 1, 1)
fn highest_kernel(@builtin(workgroup_id) v97: vec3<u32>, @builtin(local_invocation_index) v100: u32, @builtin(num_workgroups) v105: vec3<u32>) {
let v108 = &v5;
let v109 = &v1;
let v3 = u32(0);
let v9 = info_var.scalars_u32[0];
let v92 = &shared_v10;
let v12 = u32(64);
let v98 = v97[1];
let v15 = v98 * v9;
let v16 = u32(v15);
let v99 = v97[0];
let v18 = u32(2048);
let v19 = v99 * v18;
let v21 = v19 + v18;
let v22 = min(v21, v9);
let v101 = v100;
let v24 = v19 + v101;
let v25 = u32(1);
let v26 = v22 - v25;
let v27 = min(v24, v26);
let v28 = u32(v27);
let v29 = v16 + v28;
let v33 = &(*v109)[v29];
let v34 = *v33;
var<function> v93_store: f32;
let v93 = &v93_store;
*v93 = v34;
let v38 = u32(64);
let v39 = v24 + v38;
var<function> v94_store: u32;
let v94 = &v94_store;
*v94 = v39;
loop {
let v41 = *v94;
let v42 = v41 < v22;
if !v42 { break; }
let v44 = *v94;
let v45 = u32(v44);
let v46 = v16 + v45;
let v50 = &(*v109)[v46];
let v51 = *v50;
let v52 = *v93;
let v53 = max(v52, v51);
*v93 = v53;
let v54 = *v94;
let v56 = v54 + v38;
*v94 = v56;

}
let v58 = u32(v101);
let v62 = &(*v92)[v58];
let v63 = *v93;
*v62 = v63;
workgroupBarrier();
let v65 = v58 == v3;
if v65 {
let v66 = u32(1);
for(var v69: u32 = v66; v69 < v12; v69 += v66) {
let v74 = &(*v92)[v69];
let v75 = *v74;
let v76 = *v93;
let v77 = max(v76, v75);
*v93 = v77;

}
let v106 = v105[0];
let v80 = v98 * v106;
let v82 = v80 + v99;
let v83 = u32(v82);
let v87 = &(*v108)[v83];
let v88 = *v93;
*v87 = v88;

}
return;

}
