var<workgroup> shared_v10: array<u32, 272>;
@group(0) @binding(1) var<storage, read_write> v5: array<i32>;
@group(0) @binding(0) var<storage, read_write> v1: array<i32>;
struct info_st { scalars_u32: array<u32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(256, 1, 1)
fn count_kernel(@builtin(workgroup_id) v133: vec3<u32>, @builtin(local_invocation_index) v135: u32) {
let v141 = &v5;
let v142 = &v1;
let v3 = u32(0);
let v9 = info_var.scalars_u32[0];
let v123 = &shared_v10;
let v134 = v133[0];
let v15 = i32(v134);
let v16 = u32(0);
var<function> v124_store: u32;
let v124 = &v124_store;
*v124 = v16;
let v136 = v135;
var<function> v125_store: u32;
let v125 = &v125_store;
*v125 = v136;
loop {
let v21 = *v125;
let v22 = v21 < v9;
if !v22 { break; }
let v24 = *v125;
let v25 = u32(v24);
let v29 = &(*v142)[v25];
let v30 = *v29;
let v31 = v30 == v15;
if v31 {
let v32 = *v124;
let v33 = u32(1);
let v34 = v32 + v33;
*v124 = v34;

}
let v137 = u32(256);
let v36 = *v125;
let v37 = v36 + v137;
*v125 = v37;

}
let v39 = u32(v136);
workgroupBarrier();
let v43 = &(*v123)[v39];
let v44 = *v124;
*v43 = v44;
workgroupBarrier();
let v45 = u32(16);
let v46 = v39 < v45;
if v46 {
var<function> v127_store: u32;
let v127 = &v127_store;
*v127 = v16;
let v52 = u32(1);
for(var v53: u32 = v3; v53 < v45; v53 += v52) {
let v56 = v39 * v45;
let v57 = v56 + v53;
let v61 = &(*v123)[v57];
let v62 = *v61;
let v63 = *v127;
let v64 = v63 + v62;
*v127 = v64;

}
let v65 = u32(256);
let v66 = v65 + v39;
let v70 = &(*v123)[v66];
let v71 = *v127;
*v70 = v71;

}
workgroupBarrier();
let v73 = v39 / v45;
var<function> v129_store: u32;
let v129 = &v129_store;
*v129 = v16;
var<function> v130_store: u32;
let v130 = &v130_store;
*v130 = v16;
let v82 = u32(1);
for(var v83: u32 = v3; v83 < v45; v83 += v82) {
let v85 = u32(256);
let v86 = v85 + v83;
let v90 = &(*v123)[v86];
let v91 = *v90;
let v92 = *v130;
let v93 = v92 + v91;
*v130 = v93;
let v94 = v83 < v73;
if v94 {
let v95 = *v129;
let v96 = v95 + v91;
*v129 = v96;

}

}
let v98 = v73 * v45;
for(var v100: u32 = v98; v100 < v39; v100 += v82) {
let v105 = &(*v123)[v100];
let v106 = *v105;
let v107 = *v129;
let v108 = v107 + v106;
*v129 = v108;

}
let v111 = v136 == v16;
if v111 {
let v112 = *v130;
let v113 = i32(v112);
let v115 = u32(v134);
let v119 = &(*v141)[v115];
*v119 = v113;

}
return;

}
