var<workgroup> shared_v13: array<f32, 5>;
var<workgroup> shared_v17: array<f32, 5>;
var<workgroup> shared_v21: array<f32, 1>;
var<workgroup> shared_v41: array<f32, 5>;
var<workgroup> shared_v127: array<f32, 2>;
@group(0) @binding(2) var<storage, read_write> v9: array<f32>;
@group(0) @binding(1) var<storage, read_write> v5: array<i32>;
@group(0) @binding(0) var<storage, read_write> v1: array<f32>;
struct info_st { static_meta: array<u32, 4> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(5, 1, 1)
fn route_kernel(@builtin(local_invocation_index) v200: u32, @builtin(workgroup_id) v202: vec3<u32>) {
let v204 = &v9;
let v205 = &v5;
let v206 = &v1;
let v3 = u32(0);
let v187 = &shared_v13;
let v15 = u32(5);
let v188 = &shared_v17;
let v23 = u32(1);
let v201 = v200;
let v26 = u32(v201);
let v203 = v202[0];
let v28 = u32(v203);
let v30 = v28 * v15;
let v31 = v30 + v26;
let v35 = &(*v206)[v31];
let v36 = *v35;
let v40 = &(*v187)[v26];
*v40 = v36;
workgroupBarrier();
let v190 = &shared_v41;
var<function> v191_store: f32;
let v191 = &v191_store;
*v191 = v36;
for(var v49: u32 = v3; v49 < v15; v49 += v23) {
let v58 = &(*v187)[v49];
let v59 = *v58;
let v60 = *v191;
let v61 = max(v60, v59);
*v191 = v61;

}
let v62 = *v191;
let v63 = v36 - v62;
let v64 = exp(v63);
let v68 = &(*v190)[v26];
*v68 = v64;
workgroupBarrier();
let v69 = f32(0.0);
var<function> v193_store: f32;
let v193 = &v193_store;
*v193 = v69;
for(var v75: u32 = v3; v75 < v15; v75 += v23) {
let v84 = &(*v190)[v75];
let v85 = *v84;
let v86 = *v193;
let v87 = v86 + v85;
*v193 = v87;

}
let v88 = *v193;
let v89 = v64 / v88;
let v93 = &(*v188)[v26];
*v93 = v89;
workgroupBarrier();
let v98 = *v93;
let v99 = u32(0);
var<function> v195_store: u32;
let v195 = &v195_store;
*v195 = v99;
for(var v105: u32 = v3; v105 < v15; v105 += v23) {
let v114 = &(*v188)[v105];
let v115 = *v114;
let v116 = v115 > v98;
let v117 = v115 == v98;
let v118 = v105 < v26;
let v119 = v117 && v118;
let v120 = v116 || v119;
if v120 {
let v121 = *v195;
let v122 = u32(1);
let v123 = v121 + v122;
*v195 = v123;

}

}
let v124 = *v195;
let v125 = u32(v124);
var<function> v197_store: f32;
let v197 = &v197_store;
*v197 = v89;
let v198 = &shared_v127;
let v129 = u32(2);
let v132 = v125 < v129;
if v132 {
let v136 = &(*v198)[v125];
let v137 = *v197;
*v136 = v137;

}
workgroupBarrier();
var<function> v199_store: f32;
let v199 = &v199_store;
*v199 = v89;
let v139 = *v199;
let v140 = f32(1.0);
let v142 = u32(4);
let v143 = v28 * v142;
if v132 {
let v146 = i32(v26);
let v147 = v143 + v125;
let v151 = &(*v205)[v147];
*v151 = v146;
let v156 = &(*v204)[v147];
*v156 = v139;

}
let v158 = v26 == v3;
if v158 {
let v160 = v143 + v129;
let v164 = &(*v205)[v160];
let v165 = i32(5);
*v164 = v165;
let v169 = &(*v204)[v160];
*v169 = v140;
let v171 = u32(3);
let v172 = v143 + v171;
let v176 = &(*v205)[v172];
let v177 = i32(6);
*v176 = v177;
let v181 = &(*v204)[v172];
*v181 = v140;

}
return;

}
