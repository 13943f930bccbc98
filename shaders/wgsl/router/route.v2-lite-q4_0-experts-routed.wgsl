var<workgroup> shared_v15: array<f32, 3>;
var<workgroup> shared_v19: array<f32, 3>;
var<workgroup> shared_v23: array<f32, 1>;
var<workgroup> shared_v27: array<f32, 2>;
var<workgroup> shared_v47: array<f32, 3>;
@group(0) @binding(2) var<storage, read_write> v9: array<f32>;
@group(0) @binding(1) var<storage, read_write> v5: array<i32>;
@group(0) @binding(0) var<storage, read_write> v1: array<f32>;
struct info_st { static_meta: array<u32, 4> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(3, 1, 1)
fn route_kernel(@builtin(workgroup_id) v188: vec3<u32>, @builtin(local_invocation_index) v190: u32) {
let v193 = &v9;
let v194 = &v5;
let v195 = &v1;
let v3 = u32(0);
let v189 = v188[0];
let v14 = u32(v189);
let v176 = &shared_v15;
let v17 = u32(3);
let v177 = &shared_v19;
let v25 = u32(1);
let v179 = &shared_v27;
let v29 = u32(2);
let v191 = v190;
let v32 = u32(v191);
let v34 = min(v32, v29);
let v36 = v14 * v17;
let v37 = v36 + v34;
let v41 = &(*v195)[v37];
let v42 = *v41;
let v46 = &(*v176)[v34];
*v46 = v42;
workgroupBarrier();
let v180 = &shared_v47;
var<function> v181_store: f32;
let v181 = &v181_store;
*v181 = v42;
for(var v55: u32 = v3; v55 < v17; v55 += v25) {
let v64 = &(*v176)[v55];
let v65 = *v64;
let v66 = *v181;
let v67 = max(v66, v65);
*v181 = v67;

}
let v68 = *v181;
let v69 = v42 - v68;
let v70 = exp(v69);
let v74 = &(*v180)[v34];
*v74 = v70;
workgroupBarrier();
let v75 = f32(0.0);
var<function> v183_store: f32;
let v183 = &v183_store;
*v183 = v75;
for(var v81: u32 = v3; v81 < v17; v81 += v25) {
let v90 = &(*v180)[v81];
let v91 = *v90;
let v92 = *v183;
let v93 = v92 + v91;
*v183 = v93;

}
let v94 = *v183;
let v95 = v70 / v94;
let v99 = &(*v177)[v34];
*v99 = v95;
workgroupBarrier();
let v104 = *v99;
let v105 = u32(0);
var<function> v185_store: u32;
let v185 = &v185_store;
*v185 = v105;
for(var v111: u32 = v3; v111 < v17; v111 += v25) {
let v120 = &(*v177)[v111];
let v121 = *v120;
let v122 = v121 > v104;
let v123 = v121 == v104;
let v124 = v111 < v34;
let v125 = v123 && v124;
let v126 = v122 || v125;
if v126 {
let v127 = *v185;
let v128 = u32(1);
let v129 = v127 + v128;
*v185 = v129;

}

}
let v130 = *v185;
let v131 = u32(v130);
let v133 = v131 < v29;
if v133 {
let v137 = &(*v179)[v131];
*v137 = v95;

}
workgroupBarrier();
var<function> v187_store: f32;
let v187 = &v187_store;
*v187 = v95;
let v139 = *v187;
let v140 = f32(1.0);
if v133 {
let v146 = i32(v34);
let v147 = v36 + v131;
let v151 = &(*v194)[v147];
*v151 = v146;
let v156 = &(*v193)[v147];
*v156 = v139;

}
let v159 = v191 == v105;
if v159 {
let v161 = v36 + v29;
let v165 = &(*v194)[v161];
let v166 = i32(3);
*v165 = v166;
let v170 = &(*v193)[v161];
*v170 = v140;

}
return;

}
