var<workgroup> shared_v13: array<f32, 5>;
var<workgroup> shared_v17: array<f32, 5>;
var<workgroup> shared_v21: array<f32, 1>;
var<workgroup> shared_v25: array<f32, 2>;
@group(0) @binding(2) var<storage, read_write> v9: array<f32>;
@group(0) @binding(1) var<storage, read_write> v5: array<i32>;
@group(0) @binding(0) var<storage, read_write> v1: array<f32>;
struct info_st { static_meta: array<u32, 4> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(5, 1, 1)
fn route_kernel(@builtin(local_invocation_index) v166: u32, @builtin(workgroup_id) v168: vec3<u32>) {
let v171 = &v9;
let v172 = &v5;
let v173 = &v1;
let v3 = u32(0);
let v155 = &shared_v13;
let v15 = u32(5);
let v156 = &shared_v17;
let v23 = u32(1);
let v158 = &shared_v25;
let v27 = u32(2);
let v167 = v166;
let v30 = u32(v167);
let v169 = v168[0];
let v32 = u32(v169);
let v34 = v32 * v15;
let v35 = v34 + v30;
let v39 = &(*v173)[v35];
let v40 = *v39;
let v44 = &(*v155)[v30];
*v44 = v40;
workgroupBarrier();
let v49 = *v44;
let v54 = &(*v155)[v3];
let v55 = *v54;
var<function> v159_store: f32;
let v159 = &v159_store;
*v159 = v55;
for(var v60: u32 = v23; v60 < v15; v60 += v23) {
let v65 = &(*v155)[v60];
let v66 = *v65;
let v67 = *v159;
let v68 = max(v67, v66);
*v159 = v68;

}
let v69 = f32(0.0);
var<function> v161_store: f32;
let v161 = &v161_store;
*v161 = v69;
for(var v75: u32 = v3; v75 < v15; v75 += v23) {
let v80 = &(*v155)[v75];
let v81 = *v80;
let v82 = *v159;
let v83 = v81 - v82;
let v84 = exp(v83);
let v85 = *v161;
let v86 = v85 + v84;
*v161 = v86;

}
let v87 = *v159;
let v88 = v49 - v87;
let v89 = exp(v88);
let v90 = *v161;
let v91 = v89 / v90;
let v95 = &(*v156)[v30];
*v95 = v91;
workgroupBarrier();
let v100 = *v95;
let v101 = u32(0);
var<function> v163_store: u32;
let v163 = &v163_store;
*v163 = v101;
for(var v107: u32 = v3; v107 < v15; v107 += v23) {
let v112 = &(*v156)[v107];
let v113 = *v112;
let v114 = v113 > v100;
let v115 = v113 == v100;
let v116 = v107 < v30;
let v117 = v115 && v116;
let v118 = v114 || v117;
if v118 {
let v119 = *v163;
let v120 = u32(1);
let v121 = v119 + v120;
*v163 = v121;

}

}
let v122 = *v163;
let v123 = u32(v122);
let v125 = v123 < v27;
if v125 {
let v129 = &(*v158)[v123];
*v129 = v91;

}
workgroupBarrier();
if v125 {
var<function> v165_store: f32;
let v165 = &v165_store;
*v165 = v91;
let v133 = i32(v30);
let v135 = v32 * v27;
let v136 = v135 + v123;
let v140 = &(*v172)[v136];
*v140 = v133;
let v141 = *v165;
let v150 = &(*v171)[v136];
*v150 = v141;

}
return;

}
