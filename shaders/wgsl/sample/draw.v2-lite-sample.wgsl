var<workgroup> shared_v25: array<f32, 64>;
var<workgroup> shared_v29: array<u32, 64>;
var<workgroup> shared_v33: array<u32, 64>;
@group(0) @binding(4) var<storage, read_write> v17: array<i32>;
@group(0) @binding(3) var<storage, read_write> v13: array<f32>;
@group(0) @binding(2) var<storage, read_write> v9: array<i32>;
@group(0) @binding(1) var<storage, read_write> v5: array<f32>;
@group(0) @binding(0) var<storage, read_write> v1: array<f32>;
struct info_st { scalars_f32: array<f32, 2>, scalars_u32: array<u32, 2>, static_meta: array<u32, 6> }
@group(0) @binding(5) var<storage, read> info_var: info_st;
@compute @workgroup_size(64, 1, 1)
fn draw_kernel(@builtin(local_invocation_index) v298: u32, @builtin(workgroup_id) v300: vec3<u32>) {
let v305 = &v17;
let v306 = &v13;
let v307 = &v9;
let v308 = &v5;
let v309 = &v1;
let v3 = u32(0);
let v21 = info_var.scalars_u32[0];
let v22 = info_var.scalars_u32[1];
let v23 = info_var.scalars_f32[0];
let v24 = info_var.scalars_f32[1];
let v276 = &shared_v25;
let v27 = u32(64);
let v277 = &shared_v29;
let v278 = &shared_v33;
let v299 = v298;
let v38 = u32(v299);
let v301 = v300[1];
let v40 = u32(v301);
let v41 = u32(5);
let v42 = v40 * v41;
let v46 = &(*v307)[v42];
let v47 = *v46;
let v48 = bitcast<f32>(v47);
let v51 = u32(4);
let v52 = v42 + v51;
let v56 = &(*v307)[v52];
let v57 = *v56;
let v58 = bitcast<u32>(v57);
let v62 = &(*v306)[v40];
let v63 = *v62;
let v65 = v301 * v22;
let v66 = u32(v65);
let v67 = f32(0.0);
var<function> v279_store: f32;
let v279 = &v279_store;
*v279 = v67;
let v70 = u32(v22);
let v72 = u32(1);
for(var v73: u32 = v3; v73 < v70; v73 += v72) {
let v75 = v66 + v73;
let v79 = &(*v308)[v75];
let v80 = *v79;
let v81 = *v279;
let v82 = v81 + v80;
*v279 = v82;

}
let v83 = *v279;
let v84 = v83 * v63;
var<function> v281_store: f32;
let v281 = &v281_store;
*v281 = v67;
var<function> v282_store: f32;
let v282 = &v282_store;
*v282 = v67;
let v91 = u32(0);
var<function> v283_store: u32;
let v283 = &v283_store;
*v283 = v91;
let v94 = false;
var<function> v284_store: bool;
let v284 = &v284_store;
*v284 = v94;
let v98 = u32(1);
for(var v99: u32 = v91; v99 < v22; v99 += v98) {
let v101 = u32(v99);
let v102 = v66 + v101;
let v106 = &(*v308)[v102];
let v107 = *v106;
let v108 = *v284;
let v109 = !v108;
let v111 = v107 > v67;
let v112 = v109 && v111;
if v112 {
*v283 = v99;
let v113 = *v281;
*v282 = v113;

}
let v114 = *v281;
let v115 = v114 + v107;
*v281 = v115;
let v116 = *v281;
let v117 = v116 > v84;
if v117 {
let v118 = true;
*v284 = v118;

}

}
let v119 = *v283;
let v120 = u32(2048);
let v121 = v119 * v120;
let v123 = u32(32);
let v124 = v299 * v123;
let v125 = v121 + v124;
let v126 = min(v125, v21);
let v128 = v126 + v123;
let v129 = min(v128, v21);
let v131 = v301 * v21;
let v132 = u32(v131);
var<function> v286_store: f32;
let v286 = &v286_store;
*v286 = v67;
var<function> v287_store: u32;
let v287 = &v287_store;
*v287 = v91;
for(var v140: u32 = v126; v140 < v129; v140 += v98) {
let v142 = u32(v140);
let v143 = v132 + v142;
let v147 = &(*v309)[v143];
let v148 = *v147;
let v149 = v48 - v148;
let v150 = min(v149, v24);
let v151 = v150 / v23;
let v152 = u32(1115684864);
var<function> v289_store: u32;
let v289 = &v289_store;
*v289 = v152;
let v155 = f32(64.0);
let v156 = v151 < v155;
if v156 {
let v157 = bitcast<u32>(v151);
*v289 = v157;

}
let v158 = *v289;
let v159 = v158 <= v58;
if v159 {
let v160 = -v151;
let v161 = exp(v160);
let v162 = *v286;
let v163 = v162 + v161;
*v286 = v163;
let v165 = v140 + v98;
*v287 = v165;

}

}
let v169 = &(*v276)[v38];
let v170 = *v286;
*v169 = v170;
let v174 = &(*v278)[v38];
let v175 = *v287;
*v174 = v175;
workgroupBarrier();
var<function> v290_store: f32;
let v290 = &v290_store;
let v177 = *v282;
*v290 = v177;
for(var v180: u32 = v3; v180 < v38; v180 += v72) {
let v185 = &(*v276)[v180];
let v186 = *v185;
let v187 = *v290;
let v188 = v187 + v186;
*v290 = v188;

}
var<function> v292_store: u32;
let v292 = &v292_store;
*v292 = v91;
for(var v193: u32 = v126; v193 < v129; v193 += v98) {
let v195 = u32(v193);
let v196 = v132 + v195;
let v200 = &(*v309)[v196];
let v201 = *v200;
let v202 = v48 - v201;
let v203 = min(v202, v24);
let v204 = v203 / v23;
let v205 = u32(1115684864);
var<function> v294_store: u32;
let v294 = &v294_store;
*v294 = v205;
let v208 = f32(64.0);
let v209 = v204 < v208;
if v209 {
let v210 = bitcast<u32>(v204);
*v294 = v210;

}
let v211 = *v294;
let v212 = v211 <= v58;
if v212 {
let v213 = -v204;
let v214 = exp(v213);
let v215 = *v290;
let v216 = v215 + v214;
*v290 = v216;
let v217 = *v292;
let v219 = v217 == v91;
let v220 = *v290;
let v221 = v220 > v84;
let v222 = v219 && v221;
if v222 {
let v224 = v193 + v98;
*v292 = v224;

}

}

}
let v228 = &(*v277)[v38];
let v229 = *v292;
*v228 = v229;
workgroupBarrier();
let v231 = v38 == v3;
if v231 {
var<function> v295_store: u32;
let v295 = &v295_store;
*v295 = v91;
var<function> v296_store: u32;
let v296 = &v296_store;
*v296 = v98;
for(var v241: u32 = v3; v241 < v27; v241 += v72) {
let v243 = *v295;
let v245 = v243 == v91;
if v245 {
let v249 = &(*v277)[v241];
let v250 = *v249;
*v295 = v250;

}
let v254 = &(*v278)[v241];
let v255 = *v254;
let v256 = *v296;
let v257 = max(v256, v255);
*v296 = v257;

}
let v258 = *v295;
let v260 = v258 == v91;
if v260 {
let v261 = *v296;
*v295 = v261;

}
let v262 = *v295;
let v264 = v262 - v98;
let v265 = i32(v264);
let v269 = &(*v305)[v40];
*v269 = v265;

}
return;

}
