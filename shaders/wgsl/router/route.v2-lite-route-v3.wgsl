var<workgroup> shared_v17: array<f32, 256>;
var<workgroup> shared_v21: array<f32, 256>;
var<workgroup> shared_v25: array<f32, 8>;
var<workgroup> shared_v29: array<f32, 8>;
@group(0) @binding(3) var<storage, read_write> v13: array<f32>;
@group(0) @binding(2) var<storage, read_write> v9: array<i32>;
@group(0) @binding(1) var<storage, read_write> v5: array<f32>;
@group(0) @binding(0) var<storage, read_write> v1: array<f32>;
struct info_st { static_meta: array<u32, 4> }
@group(0) @binding(4) var<storage, read> info_var: info_st;
@compute @workgroup_size(256, 1, 1)
fn route_kernel(@builtin(local_invocation_index) v268: u32, @builtin(workgroup_id) v270: vec3<u32>) {
let v272 = &v13;
let v273 = &v9;
let v274 = &v5;
let v275 = &v1;
let v3 = u32(0);
let v253 = &shared_v17;
let v19 = u32(256);
let v254 = &shared_v21;
let v255 = &shared_v25;
let v27 = u32(8);
let v256 = &shared_v29;
let v269 = v268;
let v34 = u32(v269);
let v271 = v270[0];
let v36 = u32(v271);
let v38 = v36 * v19;
let v39 = v38 + v34;
let v43 = &(*v275)[v39];
let v44 = *v43;
let v48 = &(*v253)[v34];
*v48 = v44;
workgroupBarrier();
let v53 = *v48;
let v54 = -v53;
let v55 = f32(87.0);
let v56 = min(v54, v55);
let v57 = exp(v56);
let v58 = f32(1.0);
let v59 = v58 + v57;
let v61 = v58 / v59;
let v65 = &(*v274)[v34];
let v66 = *v65;
let v67 = v61 + v66;
let v71 = &(*v254)[v34];
*v71 = v67;
workgroupBarrier();
let v73 = v34 < v27;
if v73 {
let v74 = u32(32);
let v75 = v34 * v74;
let v79 = &(*v254)[v75];
let v80 = *v79;
var<function> v257_store: f32;
let v257 = &v257_store;
*v257 = v80;
let v82 = f32(-1.0000000150474662e30);
var<function> v258_store: f32;
let v258 = &v258_store;
*v258 = v82;
let v85 = u32(1);
for(var v88: u32 = v85; v88 < v74; v88 += v85) {
let v90 = v75 + v88;
let v94 = &(*v254)[v90];
let v95 = *v94;
let v96 = *v257;
let v97 = v95 > v96;
if v97 {
*v258 = v96;
*v257 = v95;

} else {
let v99 = *v258;
let v100 = v95 > v99;
if v100 {
*v258 = v95;

}

}

}
var<function> v260_store: f32;
let v260 = &v260_store;
let v102 = *v257;
*v260 = v102;
let v103 = *v257;
let v104 = *v258;
let v105 = v103 + v104;
*v260 = v105;
let v109 = &(*v255)[v34];
let v110 = *v260;
*v109 = v110;

}
workgroupBarrier();
let v111 = u32(32);
let v112 = v34 / v111;
let v116 = &(*v255)[v112];
let v117 = *v116;
let v118 = u32(0);
var<function> v261_store: u32;
let v261 = &v261_store;
*v261 = v118;
let v123 = u32(1);
for(var v124: u32 = v3; v124 < v27; v124 += v123) {
let v129 = &(*v255)[v124];
let v130 = *v129;
let v131 = v130 > v117;
let v132 = v130 == v117;
let v133 = v124 < v112;
let v134 = v132 && v133;
let v135 = v131 || v134;
if v135 {
let v136 = *v261;
let v137 = u32(1);
let v138 = v136 + v137;
*v261 = v138;

}

}
let v139 = *v261;
let v140 = u32(4);
let v141 = v139 >= v140;
if v141 {
let v146 = f32(-1.0000000150474662e30);
*v71 = v146;

}
workgroupBarrier();
let v151 = *v71;
var<function> v263_store: u32;
let v263 = &v263_store;
*v263 = v118;
for(var v158: u32 = v3; v158 < v19; v158 += v123) {
let v163 = &(*v254)[v158];
let v164 = *v163;
let v165 = v164 > v151;
let v166 = v164 == v151;
let v167 = v158 < v34;
let v168 = v166 && v167;
let v169 = v165 || v168;
if v169 {
let v170 = *v263;
let v171 = u32(1);
let v172 = v170 + v171;
*v263 = v172;

}

}
let v173 = *v263;
let v174 = u32(v173);
let v176 = v174 < v27;
if v176 {
let v180 = &(*v256)[v174];
*v180 = v61;

}
workgroupBarrier();
if v176 {
var<function> v265_store: f32;
let v265 = &v265_store;
*v265 = v61;
let v184 = f32(0.0);
var<function> v266_store: f32;
let v266 = &v266_store;
*v266 = v184;
for(var v190: u32 = v3; v190 < v27; v190 += v123) {
let v195 = &(*v256)[v190];
let v196 = *v195;
let v197 = *v266;
let v198 = v197 + v196;
*v266 = v198;

}
let v199 = *v266;
let v200 = f32(9.999999682655225e-21);
let v201 = v199 + v200;
let v202 = v61 / v201;
*v265 = v202;
let v203 = u32(10);
let v204 = v36 * v203;
let v205 = v204 + v174;
let v206 = i32(v34);
let v210 = &(*v273)[v205];
*v210 = v206;
let v211 = *v265;
let v212 = f32(2.5);
let v213 = v211 * v212;
let v217 = &(*v272)[v205];
*v217 = v213;

}
let v219 = v34 == v3;
if v219 {
let v220 = u32(10);
let v221 = v36 * v220;
let v223 = v221 + v27;
let v227 = &(*v273)[v223];
let v228 = i32(256);
*v227 = v228;
let v232 = &(*v272)[v223];
*v232 = v58;
let v236 = u32(9);
let v237 = v221 + v236;
let v241 = &(*v273)[v237];
let v242 = i32(257);
*v241 = v242;
let v246 = &(*v272)[v237];
*v246 = v58;

}
return;

}
