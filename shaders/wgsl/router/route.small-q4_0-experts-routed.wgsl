var<workgroup> shared_v13: array<f32, 4>;
var<workgroup> shared_v17: array<f32, 4>;
var<workgroup> shared_v21: array<f32, 1>;
var<workgroup> shared_v41: array<f32, 4>;
var<workgroup> shared_v127: array<f32, 2>;
@group(0) @binding(2) var<storage, read_write> v9: array<f32>;
@group(0) @binding(1) var<storage, read_write> v5: array<i32>;
@group(0) @binding(0) var<storage, read_write> v1: array<f32>;
struct info_st { static_meta: array<u32, 4> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 1, 1)
fn route_kernel(@builtin(local_invocation_index) v188: u32, @builtin(workgroup_id) v190: vec3<u32>) {
let v192 = &v9;
let v193 = &v5;
let v194 = &v1;
let v3 = u32(0);
let v175 = &shared_v13;
let v15 = u32(4);
let v176 = &shared_v17;
let v23 = u32(1);
let v189 = v188;
let v26 = u32(v189);
let v191 = v190[0];
let v28 = u32(v191);
let v30 = v28 * v15;
let v31 = v30 + v26;
let v35 = &(*v194)[v31];
let v36 = *v35;
let v40 = &(*v175)[v26];
*v40 = v36;
workgroupBarrier();
let v178 = &shared_v41;
var<function> v179_store: f32;
let v179 = &v179_store;
*v179 = v36;
for(var v49: u32 = v3; v49 < v15; v49 += v23) {
let v58 = &(*v175)[v49];
let v59 = *v58;
let v60 = *v179;
let v61 = max(v60, v59);
*v179 = v61;

}
let v62 = *v179;
let v63 = v36 - v62;
let v64 = exp(v63);
let v68 = &(*v178)[v26];
*v68 = v64;
workgroupBarrier();
let v69 = f32(0.0);
var<function> v181_store: f32;
let v181 = &v181_store;
*v181 = v69;
for(var v75: u32 = v3; v75 < v15; v75 += v23) {
let v84 = &(*v178)[v75];
let v85 = *v84;
let v86 = *v181;
let v87 = v86 + v85;
*v181 = v87;

}
let v88 = *v181;
let v89 = v64 / v88;
let v93 = &(*v176)[v26];
*v93 = v89;
workgroupBarrier();
let v98 = *v93;
let v99 = u32(0);
var<function> v183_store: u32;
let v183 = &v183_store;
*v183 = v99;
for(var v105: u32 = v3; v105 < v15; v105 += v23) {
let v114 = &(*v176)[v105];
let v115 = *v114;
let v116 = v115 > v98;
let v117 = v115 == v98;
let v118 = v105 < v26;
let v119 = v117 && v118;
let v120 = v116 || v119;
if v120 {
let v121 = *v183;
let v122 = u32(1);
let v123 = v121 + v122;
*v183 = v123;

}

}
let v124 = *v183;
let v125 = u32(v124);
var<function> v185_store: f32;
let v185 = &v185_store;
*v185 = v89;
let v186 = &shared_v127;
let v129 = u32(2);
let v132 = v125 < v129;
if v132 {
let v136 = &(*v186)[v125];
let v137 = *v185;
*v136 = v137;

}
workgroupBarrier();
var<function> v187_store: f32;
let v187 = &v187_store;
*v187 = v89;
let v139 = *v187;
let v140 = f32(1.0);
let v142 = u32(3);
let v143 = v28 * v142;
if v132 {
let v146 = i32(v26);
let v147 = v143 + v125;
let v151 = &(*v193)[v147];
*v151 = v146;
let v156 = &(*v192)[v147];
*v156 = v139;

}
let v158 = v26 == v3;
if v158 {
let v160 = v143 + v129;
let v164 = &(*v193)[v160];
let v165 = i32(4);
*v164 = v165;
let v169 = &(*v192)[v160];
*v169 = v140;

}
return;

}
