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
fn route_kernel(@builtin(local_invocation_index) v193: u32, @builtin(workgroup_id) v195: vec3<u32>) {
let v198 = &v9;
let v199 = &v5;
let v200 = &v1;
let v3 = u32(0);
let v182 = &shared_v13;
let v15 = u32(5);
let v183 = &shared_v17;
let v23 = u32(1);
let v185 = &shared_v25;
let v27 = u32(2);
let v194 = v193;
let v30 = u32(v194);
let v196 = v195[0];
let v32 = u32(v196);
let v34 = v32 * v15;
let v35 = v34 + v30;
let v39 = &(*v200)[v35];
let v40 = *v39;
let v44 = &(*v182)[v30];
*v44 = v40;
workgroupBarrier();
let v49 = *v44;
let v54 = &(*v182)[v3];
let v55 = *v54;
var<function> v186_store: f32;
let v186 = &v186_store;
*v186 = v55;
for(var v60: u32 = v23; v60 < v15; v60 += v23) {
let v65 = &(*v182)[v60];
let v66 = *v65;
let v67 = *v186;
let v68 = max(v67, v66);
*v186 = v68;

}
let v69 = f32(0.0);
var<function> v188_store: f32;
let v188 = &v188_store;
*v188 = v69;
for(var v75: u32 = v3; v75 < v15; v75 += v23) {
let v80 = &(*v182)[v75];
let v81 = *v80;
let v82 = *v186;
let v83 = v81 - v82;
let v84 = exp(v83);
let v85 = *v188;
let v86 = v85 + v84;
*v188 = v86;

}
let v87 = *v186;
let v88 = v49 - v87;
let v89 = exp(v88);
let v90 = *v188;
let v91 = v89 / v90;
let v95 = &(*v183)[v30];
*v95 = v91;
workgroupBarrier();
let v100 = *v95;
let v101 = u32(0);
var<function> v190_store: u32;
let v190 = &v190_store;
*v190 = v101;
for(var v107: u32 = v3; v107 < v15; v107 += v23) {
let v112 = &(*v183)[v107];
let v113 = *v112;
let v114 = v113 > v100;
let v115 = v113 == v100;
let v116 = v107 < v30;
let v117 = v115 && v116;
let v118 = v114 || v117;
if v118 {
let v119 = *v190;
let v120 = u32(1);
let v121 = v119 + v120;
*v190 = v121;

}

}
let v122 = *v190;
let v123 = u32(v122);
let v125 = v123 < v27;
if v125 {
let v129 = &(*v185)[v123];
*v129 = v91;

}
workgroupBarrier();
if v125 {
var<function> v192_store: f32;
let v192 = &v192_store;
*v192 = v91;
let v133 = u32(4);
let v134 = v32 * v133;
let v135 = v134 + v123;
let v136 = i32(v30);
let v140 = &(*v199)[v135];
*v140 = v136;
let v141 = *v192;
let v147 = &(*v198)[v135];
*v147 = v141;

}
let v149 = v30 == v3;
if v149 {
let v150 = u32(4);
let v151 = v32 * v150;
let v153 = v151 + v27;
let v157 = &(*v199)[v153];
let v158 = i32(5);
*v157 = v158;
let v162 = &(*v198)[v153];
let v163 = f32(1.0);
*v162 = v163;
let v166 = u32(3);
let v167 = v151 + v166;
let v171 = &(*v199)[v167];
let v172 = i32(6);
*v171 = v172;
let v176 = &(*v198)[v167];
*v176 = v163;

}
return;

}
