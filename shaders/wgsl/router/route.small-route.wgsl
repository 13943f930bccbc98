var<workgroup> shared_v13: array<f32, 5>;
var<workgroup> shared_v17: array<f32, 5>;
var<workgroup> shared_v21: array<f32, 1>;
var<workgroup> shared_v25: array<f32, 2>;
var<workgroup> shared_v45: array<f32, 5>;
@group(0) @binding(2) var<storage, read_write> v9: array<f32>;
@group(0) @binding(1) var<storage, read_write> v5: array<i32>;
@group(0) @binding(0) var<storage, read_write> v1: array<f32>;
struct info_st { static_meta: array<u32, 4> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(5, 1, 1)
fn route_kernel(@builtin(local_invocation_index) v202: u32, @builtin(workgroup_id) v204: vec3<u32>) {
let v207 = &v9;
let v208 = &v5;
let v209 = &v1;
let v3 = u32(0);
let v190 = &shared_v13;
let v15 = u32(5);
let v191 = &shared_v17;
let v23 = u32(1);
let v193 = &shared_v25;
let v27 = u32(2);
let v203 = v202;
let v30 = u32(v203);
let v205 = v204[0];
let v32 = u32(v205);
let v34 = v32 * v15;
let v35 = v34 + v30;
let v39 = &(*v209)[v35];
let v40 = *v39;
let v44 = &(*v190)[v30];
*v44 = v40;
workgroupBarrier();
let v194 = &shared_v45;
var<function> v195_store: f32;
let v195 = &v195_store;
*v195 = v40;
for(var v53: u32 = v3; v53 < v15; v53 += v23) {
let v62 = &(*v190)[v53];
let v63 = *v62;
let v64 = *v195;
let v65 = max(v64, v63);
*v195 = v65;

}
let v66 = *v195;
let v67 = v40 - v66;
let v68 = exp(v67);
let v74 = &(*v194)[v30];
*v74 = v68;
workgroupBarrier();
let v75 = f32(0.0);
var<function> v197_store: f32;
let v197 = &v197_store;
*v197 = v75;
for(var v81: u32 = v3; v81 < v15; v81 += v23) {
let v90 = &(*v194)[v81];
let v91 = *v90;
let v92 = *v197;
let v93 = v92 + v91;
*v197 = v93;

}
let v94 = *v197;
let v95 = v68 / v94;
let v99 = &(*v191)[v30];
*v99 = v95;
workgroupBarrier();
let v104 = *v99;
let v105 = u32(0);
var<function> v199_store: u32;
let v199 = &v199_store;
*v199 = v105;
for(var v111: u32 = v3; v111 < v15; v111 += v23) {
let v120 = &(*v191)[v111];
let v121 = *v120;
let v122 = v121 > v104;
let v123 = v121 == v104;
let v124 = v111 < v30;
let v125 = v123 && v124;
let v126 = v122 || v125;
if v126 {
let v127 = *v199;
let v128 = u32(1);
let v129 = v127 + v128;
*v199 = v129;

}

}
let v130 = *v199;
let v131 = u32(v130);
let v133 = v131 < v27;
if v133 {
let v137 = &(*v193)[v131];
*v137 = v95;

}
workgroupBarrier();
if v133 {
var<function> v201_store: f32;
let v201 = &v201_store;
*v201 = v95;
let v141 = u32(4);
let v142 = v32 * v141;
let v143 = v142 + v131;
let v144 = i32(v30);
let v148 = &(*v208)[v143];
*v148 = v144;
let v149 = *v201;
let v155 = &(*v207)[v143];
*v155 = v149;

}
let v157 = v30 == v3;
if v157 {
let v158 = u32(4);
let v159 = v32 * v158;
let v161 = v159 + v27;
let v165 = &(*v208)[v161];
let v166 = i32(5);
*v165 = v166;
let v170 = &(*v207)[v161];
let v171 = f32(1.0);
*v170 = v171;
let v174 = u32(3);
let v175 = v159 + v174;
let v179 = &(*v208)[v175];
let v180 = i32(6);
*v179 = v180;
let v184 = &(*v207)[v175];
*v184 = v171;

}
return;

}
